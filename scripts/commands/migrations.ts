import { compileGuides, findPairs } from '../migration/index.ts';
import { compareOutputs, ProblemsError, writeOutputs } from '../base/index.ts';
import { defaultVersion } from '../contract/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('migrations', async (arguments_) => {
  const { values, positionals } = readOptions(arguments_, { check: { type: 'boolean' } }, ['<old>', '<new>']);
  const isCheck = values.check ?? false;
  const [from, to] = positionals;
  if (from && !to)
    throw new ProblemsError([
      { message: 'Name two versions, the older first, or none for every pair that has a data file' },
    ]);
  if (from && to && defaultVersion([from, to]) === from)
    throw new ProblemsError([{ message: `${from} is not older than ${to}: name the older version first` }]);
  const pairs = from && to ? [{ from, to }] : findPairs(root);
  const guides = await compileGuides(root, pairs, !from);
  const differences = isCheck ? compareOutputs(root, guides) : writeOutputs(root, guides);
  for (const { file, state } of differences)
    console.log(`${isCheck ? state : state === 'surplus' ? 'removed' : 'wrote'}  ${file}`);
  if (isCheck && differences.length > 0) {
    console.error(
      `${differences.length} migration ${differences.length === 1 ? 'guide does' : 'guides do'} not match the contract. Run: pnpm migrations`,
    );
    return 1;
  }
  console.log(
    `${guides.files.size} migration ${guides.files.size === 1 ? 'guide is' : 'guides are'} ${differences.length === 0 ? '' : 'now '}up to date`,
  );
  return 0;
});
