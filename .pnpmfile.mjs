// Tools that report home are told not to, for every script and every `pnpm exec`.
const quiet = { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', SCARF_ANALYTICS: 'false', REDOCLY_TELEMETRY: 'off' };

export const hooks = {
  updateConfig: (config) => ({ ...config, extraEnv: { ...config.extraEnv, ...quiet } }),
};
