import { join } from 'node:path';
import { defaultVersion, findVersions } from '../contract/versions.ts';
import { Child } from '../dev/child.ts';
import { buildClient } from '../dev/client-build.ts';
import { Compiler } from '../dev/compiler.ts';
import { ServedMock, startMock } from '../dev/mocks.ts';
import { createSuite } from '../dev/suite.ts';
import { createUpdates } from '../dev/update.ts';
import { watchFolders } from '../dev/watch-folders.ts';
import { gather, touchedVersions } from '../dev/watch.ts';
import { runStep } from '../pipeline/steps.ts';
import { readOptions } from './options.ts';
import { printProblems, root, run } from './run.ts';

const folder = join(root, 'openapi');

await run('dev', async (arguments_) => {
  const options = { port: { type: 'string', default: '4010' } } as const;
  const { values, positionals } = readOptions(arguments_, options, ['<version>']);
  const port = Number(values.port);
  const version = positionals[0] ?? defaultVersion(findVersions(folder).map(({ name }) => name))!;
  const mock = new ServedMock(async () => {
    const started = await startMock(root, version, port);
    console.log(`Mock of version ${version} at ${started.url}`);
    return started;
  });
  const emulator = new Child('packages/emulator/src/cli.ts', '--port', String(port + 1));
  const compiler = new Compiler(root);
  const suite = createSuite(root);
  const updates = createUpdates(root, {
    compiler,
    servers: [mock, emulator],
    buildClient: () => buildClient(join(root, 'packages/client')),
    suite,
    buildPackages: new Child('node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only'),
    tell: printProblems,
    say: console.log,
  });
  const change = gather((files) => updates.update(touchedVersions(files)), 50, {
    set: setTimeout,
    clear: (timer) => clearTimeout(timer as NodeJS.Timeout),
  });

  const built = await runStep({ title: 'The packages build', command: 'pnpm', parameters: ['build'] }, 'dev');
  if (!built.isPassed) console.error('The packages do not build yet: save a file of the contract to try again');
  await Promise.all([mock, emulator].map((server) => server.restart().catch(printProblems)));
  await compiler.compile([]).catch(printProblems);
  console.log('Watching openapi/. Ctrl-C ends it.');
  const endWatch = watchFolders(folder, (file) => {
    if (touchedVersions([file]).length > 0) change(file);
  });
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  endWatch();
  await updates.close();
  await Promise.all([suite.close(), mock.stop(), emulator.stop()]);
  return 0;
});
