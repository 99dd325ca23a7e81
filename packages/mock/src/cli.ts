#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { listVersions } from './load-document.ts';
import { readPort } from './port.ts';
import { startMock } from './start-mock.ts';

const usage = `Usage: npx @extend-openapi/mock <version> [--port <number>] [--host <address>]

Serves the contract of one version. Versions: ${listVersions().join(', ') || 'none built yet'}
Port 4010 by default; 0 takes any free one.`;

function readArguments(): { version: string; port: number; host: string } {
  const options = {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const [version, ...rest] = positionals;
  if (version === undefined || rest.length > 0) throw new RangeError('Name one version to serve');
  return { version, port: readPort(values.port), host: values.host };
}

try {
  const { version, port, host } = readArguments();
  const mock = await startMock({ version, port, host });
  console.log(`Mock of version ${version} at ${mock.url} (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void mock.stop().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 1;
}
