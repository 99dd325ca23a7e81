#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readSeedOption } from './read-seed-option.ts';
import { startEmulator, type StartOptions } from './start-emulator.ts';
import { parseTimeMode } from './world/clock.ts';

const help = `Usage: extend-emulator [options]

An Extend on this machine, in all dated versions of its API. The first line printed is its URL.

  --port <number>        port to listen on, 0 for any free one (default 4020)
  --host <address>       address to listen on (default 127.0.0.1)
  --data <file>          SQLite file that keeps everything (default: memory only)
  --seed <text or file>  what ids and results are made from; a .json file is what new worlds start with: a snapshot for all, or
                         { worlds: { <key>: snapshot }, default: snapshot }
  --time <mode>          real, stopped, a factor such as 60x, or reads=3: a run ends at its third look (default real)
  --key <key>            an API key that exists; may be repeated (default: any key, each with a world of its own)
  --allow-host <host>    host beside this machine that may get webhooks and give documents; may be repeated
  --help                 this text
`;

function readOptions(): StartOptions | undefined {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4020' },
      host: { type: 'string' },
      data: { type: 'string' },
      seed: { type: 'string' },
      time: { type: 'string', default: 'real' },
      key: { type: 'string', multiple: true },
      'allow-host': { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return undefined;
  if (values.key?.includes('') === true) throw new RangeError('A key is missing: write --key <key>.');
  const notHost = values['allow-host']?.find((host) => !/^[\w.-]+$|^\[[\da-f:.]+\]$/i.test(host));
  if (notHost !== undefined)
    throw new RangeError(`"${notHost}" is not a host: write its name alone, as in --allow-host hooks.example.com.`);
  if (!/^\d+$/.test(values.port)) throw new RangeError(`The port "${values.port}" is not a number.`);
  return {
    port: Number(values.port),
    time: parseTimeMode(values.time),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.seed === undefined ? {} : readSeedOption(values.seed)),
    ...(values.key === undefined ? {} : { keys: values.key }),
    ...(values['allow-host'] === undefined ? {} : { allowedHosts: values['allow-host'] }),
  };
}

try {
  const options = readOptions();
  if (options) {
    const emulator = await startEmulator(options);
    console.log(emulator.url);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void emulator.stop().finally(() => process.exit()));
  } else {
    console.log(help);
  }
} catch (error) {
  const { message, code = '' } = error as NodeJS.ErrnoException;
  console.error(code.startsWith('ERR_PARSE_ARGS') ? `${message.split('. ')[0]}. See --help.` : message);
  process.exitCode = 1;
}
