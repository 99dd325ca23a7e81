import { join } from 'node:path';
import { defaultVersion, findVersion, findVersions } from '../contract/index.ts';
import { startWatch } from '../dev/index.ts';
import { runStep } from '../pipeline/index.ts';
import { readNumber, readOptions } from './options.ts';
import { printProblems, root, run } from './run.ts';

await run('dev', async (arguments_) => {
  const options = { port: { type: 'string', default: '4010' } } as const;
  const { values, positionals } = readOptions(arguments_, options, ['<version>']);
  // The emulator has the next one.
  const port = readNumber('port', values.port, 1, 65_534);
  const folder = join(root, 'openapi');
  const version = positionals[0] ?? defaultVersion(findVersions(folder).map(({ name }) => name))!;
  findVersion(folder, version);
  const built = await runStep({ title: 'The packages build', command: 'pnpm', parameters: ['build'] }, 'dev');
  if (!built.isPassed) console.error('The packages do not build yet: save a file of the contract to try again');
  const end = await startWatch(root, {
    version,
    port,
    tell: printProblems,
    say: console.log,
  });
  console.log('Watching openapi/. Ctrl-C ends it.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
  });
  await end();
  return 0;
});
