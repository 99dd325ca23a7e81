import { changedVersions, changesetFile, findBase, findPackages, renderChangeset } from '../diff/index.ts';
import { writeOutputs } from '../base/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('changeset:from-diff', async (arguments_) => {
  const [branch] = readOptions(arguments_, {}, ['<base>']).positionals;
  const text = renderChangeset(await changedVersions(root, findBase(root, branch)), findPackages(root));
  if (text === undefined) {
    console.log('The contract is as it was: no changeset is needed');
    return 0;
  }
  const file = changesetFile(root);
  writeOutputs(root, { files: new Map([[file, text]]), owned: [] });
  console.log(`wrote  ${file}\n\n${text}`);
  return 0;
});
