#!/usr/bin/env node
import { readCommandLine } from './read-command-line.ts';
import { startEmulator } from './start-emulator.ts';

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

try {
  const options = readCommandLine(process.argv.slice(2));
  if (options) {
    const emulator = await startEmulator(options);
    console.log(emulator.url);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void emulator.stop().finally(() => process.exit()));
  } else {
    console.log(help);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
