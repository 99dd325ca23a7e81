import { join } from 'node:path';
import { defaultVersion, findVersion, findVersions } from '../contract/index.ts';
import { nextSave, startWatch } from '../dev/index.ts';
import { runSteps, type Step } from '../pipeline/index.ts';
import { readNumber, readOptions } from './options.ts';
import { printProblems, root, run } from './run.ts';

const turbo = (title: string, task: string): Step => ({
  title,
  command: 'turbo',
  parameters: ['run', task, '--output-logs=new-only'],
});
const preparation = [turbo('Compiling the contract', 'generate'), turbo('Building the packages', 'build')];

await run('dev', async (arguments_) => {
  const options = { port: { type: 'string', default: '4010' } } as const;
  const { values, positionals } = readOptions(arguments_, options, ['<version>']);
  // The emulator has the next one.
  const port = readNumber('port', values.port, 1, 65_534);
  const folder = join(root, 'openapi');
  const version = positionals[0] ?? defaultVersion(findVersions(folder).map(({ name }) => name))!;
  findVersion(folder, version);
  while (!(await runSteps(preparation)).every(({ isPassed }) => isPassed)) {
    console.error('\nNothing is served yet: save a file of openapi/ to try again. Ctrl-C ends it.');
    await nextSave(folder);
  }
  let end: (() => Promise<void>) | undefined;
  const { promise: interrupted, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => (end ? resolve() : process.exit(signal === 'SIGINT' ? 130 : 143)));
  end = await startWatch(root, {
    version,
    port,
    tell: printProblems,
    say: console.log,
  });
  console.log('Watching openapi/. Ctrl-C ends it.');
  await interrupted;
  await end();
  return 0;
});
