import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVitest } from 'vitest/node';
import { repository } from './workspace.ts';

/** The tests of the contract suite as their files declare them, which reads the files and runs none. */
async function listTests(shard?: string): Promise<string[]> {
  const root = join(repository, 'packages/contract-tests');
  // What is only parsed must not be taken for what can be run: both would be kept under the same key.
  const options = { root, watch: false, fsModuleCache: false, ...(shard && { shard }) };
  const vitest = await createVitest('test', options);
  try {
    const { testModules } = await vitest.collect([], { staticParse: true });
    return testModules.flatMap(({ project, relativeModuleId, children }) =>
      [...children.allTests()].map(({ fullName, location }) =>
        [project.name, relativeModuleId, location?.line, fullName].join(' '),
      ),
    );
  } finally {
    await vitest.close();
  }
}

test('four shards of the contract suite run each of its tests once', async () => {
  const shards: string[][] = [];
  for (const number of [1, 2, 3, 4]) shards.push(await listTests(`${number}/4`));
  const all = await listTests();
  expect(all.length).toBeGreaterThan(100);
  expect(shards.flat().toSorted()).toEqual(all.toSorted());
  for (const shard of shards) expect(shard.length).toBeLessThan(all.length / 2);
});

test.each(['--shard=5/4', '--shard=0/4', '--shard=2', '--shard=1/4/2'])('%s is refused in one sentence', (option) => {
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  const root = join(repository, 'packages/contract-tests');
  const { status, stderr } = spawnSync(process.execPath, [vitest, 'run', '--root', root, option], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `error  --shard takes the number of a part and that of all parts, as 1/4, not "${option.slice(8)}"\n`,
  );
});
