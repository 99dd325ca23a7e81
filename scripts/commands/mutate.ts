import { join } from 'node:path';
import { bundleAll } from '../generate/index.ts';
import { findVersions } from '../contract/index.ts';
import {
  chooseMutations,
  enumsCheck,
  factsCheck,
  formatOutcome,
  formatTable,
  lintCheck,
  listBlindSpots,
  listUnnoticed,
  marksCheck,
  runMutations,
  typesCheck,
} from '../mutation/index.ts';
import { readNumber, readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('mutate', async (args) => {
  const { values } = readOptions(args, {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '4' },
    verbose: { type: 'boolean', default: false },
  });
  const each = readNumber('each', values.each, 1, 1000);
  const seed = readNumber('seed', values.seed, 0, 2 ** 32 - 1);
  const bundles = (await bundleAll(findVersions(join(root, 'openapi')))).filter(
    ({ document }) => 'x-sdk-lifecycle' in document.info,
  );
  const mutations = chooseMutations(bundles, each, seed);
  const contractTests = join(root, 'packages/contract-tests');
  const checks = [
    factsCheck(join(root, 'openapi/oracle')),
    marksCheck,
    enumsCheck(join(contractTests, 'package.json')),
    typesCheck(contractTests),
    lintCheck,
  ];
  const outcomes = await runMutations(bundles, mutations, checks, console.log);
  for (const outcome of values.verbose ? outcomes : listUnnoticed(outcomes)) console.log(formatOutcome(outcome));
  const names = checks.map(({ name }) => name);
  console.log(`\n${formatTable(outcomes, names)}\n\nseed ${values.seed}, ${values.each} of each kind and version`);
  const blind = listBlindSpots(outcomes);
  for (const kind of blind) console.error(`Nothing notices: ${kind}`);
  return blind.length > 0 ? 1 : 0;
});
