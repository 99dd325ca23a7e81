import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultVersion, findVersions } from '../contract/versions.ts';
import { bundleAll, bundleOutputs, generate } from '../generate/generate.ts';
import { writeOutputs } from '../generate/outputs.ts';
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
  let tests: Child[] = [];

  async function update(versions: readonly string[]): Promise<void> {
    await Promise.all(tests.map((test) => test.stop()));
    const start = performance.now();
    const say = (text: string): void =>
      console.log(`${text} after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    // The servers need the bundle alone, and are waited for; types and client take longer.
    const touched = findVersions(folder).filter(({ name }) => versions.includes(name));
    const { files } = bundleOutputs(await bundleAll(touched));
    if (writeOutputs(root, { files, owned: [] }).length > 0)
      await Promise.all(servers.map((server) => server.restart()));
    say(`${versions.join(', ')} bundled`);
    const { bundles, sources } = await generate(root);
    writeOutputs(root, bundles);
    say(`${writeOutputs(root, sources).length} generated files written`);
    if (touched.length > 0) void check(touched.map(({ name }) => name));
  }

  /** The tests take longer than an edit: the next one ends them. */
  async function check(versions: readonly string[]): Promise<void> {
    const projects = versions.flatMap((name) => ['--project', `contract ${name}`]);
    const build = new Child('node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only');
    const suite = new Child(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--root',
      'packages/contract-tests',
      '--reporter=dot',
      ...projects,
    );
    tests = [build, suite];
    const mine = tests;
    if ((await build.run()) && tests === mine) await suite.run();
  }

  const change = gather(
    async (files) => {
      const versions = touchedVersions(files);
      if (versions.length > 0) await update(versions).catch(printProblems);
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
  await Promise.all([...servers, ...tests].map((child) => child.stop()));
  return 0;
});
