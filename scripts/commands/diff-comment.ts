import { changedVersions, findBase, renderComment } from '../diff/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('diff-comment', async (arguments_) => {
  const [branch] = readOptions(arguments_, {}, ['<base>']).positionals;
  console.log(renderComment(await changedVersions(root, findBase(root, branch))));
  return 0;
});
