import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultVersion, findVersions } from '../contract/versions.ts';
import { createUpdates } from '../dev/update.ts';
import { Child } from '../pipeline/child.ts';
import { runStep } from '../pipeline/steps.ts';
import { gather, touchedVersions } from '../pipeline/watch.ts';
import { watchFolders } from '../pipeline/watch-folders.ts';
import { readOptions } from './options.ts';
import { printProblems, root, run } from './run.ts';

const folder = join(root, 'openapi');

await run('dev', async (arguments_) => {
  const options = { port: { type: 'string', default: '4010' } } as const;
  const { values, positionals } = readOptions(arguments_, options, ['<version>']);
  const version = positionals[0] ?? defaultVersion(findVersions(folder).map(({ name }) => name))!;
  const emulator = 'packages/emulator/src/cli.ts';
  const servers = [
    new Child('packages/mock/src/cli.ts', version, '--port', values.port),
    ...(existsSync(join(root, emulator)) ? [new Child(emulator, '--port', String(Number(values.port) + 1))] : []),
  ];
  const updates = createUpdates(root, servers);
  const change = gather(
    async (files) => {
      const versions = touchedVersions(files);
      if (versions.length > 0) await updates.update(versions).catch(printProblems);
    },
    50,
    { set: setTimeout, clear: (timer) => clearTimeout(timer as NodeJS.Timeout) },
  );

  const built = await runStep({ title: 'The packages build', command: 'pnpm', parameters: ['build'] }, 'dev');
  await Promise.all(servers.map((server) => server.restart()));
  if (!built.isPassed) console.error('The packages do not build yet: save a file of the contract to try again');
  console.log('Watching openapi/. Ctrl-C ends it.');
  const endWatch = watchFolders(folder, change);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  endWatch();
  await Promise.all([updates.stop(), ...servers.map((server) => server.stop())]);
  return 0;
});
