import { join } from 'node:path';
import { findVersions } from '../contract/versions.ts';
import { bundleAll, bundleOutputs, generate } from '../generate/generate.ts';
import { writeOutputs } from '../generate/outputs.ts';
import { Child } from '../pipeline/child.ts';

/** Brings everything up to date with the versions that were touched. */
export interface Updates {
  /** @throws {ProblemsError} when the contract is broken; what runs goes on running. */
  update(versions: readonly string[]): Promise<void>;
  /** Ends the tests that run. */
  stop(): Promise<void>;
}

/** Updates of a repository whose servers are started anew with each bundle that changed. */
export function createUpdates(root: string, servers: readonly Child[]): Updates {
  let tests: Child[] = [];

  async function stop(): Promise<void> {
    await Promise.all(tests.map((test) => test.stop()));
  }

  async function update(versions: readonly string[]): Promise<void> {
    await stop();
    const start = performance.now();
    const say = (text: string): void =>
      console.log(`${text} after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    // The servers need the bundle alone, and are waited for; types and client take longer.
    const touched = findVersions(join(root, 'openapi')).filter(({ name }) => versions.includes(name));
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
    const parameters = ['run', '--root', 'packages/contract-tests', '--reporter=dot', ...projects];
    const build = new Child('node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only');
    const suite = new Child('node_modules/vitest/vitest.mjs', ...parameters);
    const mine = [build, suite];
    tests = mine;
    if ((await build.run()) && tests === mine) await suite.run();
  }

  return { update, stop };
}
