import { changedVersions, checkChangesets, findBase, findPackages, readChangesets } from '../diff/index.ts';
import { ProblemsError } from '../base/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('changeset:check', async (arguments_) => {
  const [branch] = readOptions(arguments_, {}, ['<base>']).positionals;
  // A release branch turns the changesets of others into versions; it has none of its own.
  if (process.env.GITHUB_HEAD_REF?.startsWith('changeset-release/')) return 0;
  const base = findBase(root, branch);
  const changes = await changedVersions(root, base);
  const missing = checkChangesets(changes, findPackages(root), readChangesets(root, base));
  if (missing.length > 0) throw new ProblemsError(missing.map((message) => ({ message })));
  console.log(changes.length === 0 ? 'The contract is as it was' : 'The changesets say what changed in the contract');
  return 0;
});
