import { existsSync } from 'node:fs';

// Tools that report home are told not to, for every script and every `pnpm exec`.
const quiet = { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', SCARF_ANALYTICS: 'false', REDOCLY_TELEMETRY: 'off' };

export const hooks = {
  updateConfig: (config) => {
    requireNode();
    return { ...config, extraEnv: { ...config.extraEnv, ...quiet } };
  },
};

/** The scripts run on the Node that the workspace installs; where it is not to be had, the machine's own has to do. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 18)) return;
  const place = new URL('node_modules/', import.meta.url);
  const isToCome = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch) && !existsSync(place);
  if (isToCome || existsSync(new URL('.bin/node', place))) return;
  console.error(
    `This workspace brings no Node for ${process.platform} ${process.arch}: install Node 24.21.0 (24.18 or newer will do; this is ${process.version}) and run the command again.`,
  );
  process.exit(1);
}
