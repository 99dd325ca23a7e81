import { join, resolve } from 'node:path';
import { importDocument } from '../diff/index.ts';
import { ProblemsError } from '../base/index.ts';
import { readOptions } from './options.ts';
import { origin, root, run } from './run.ts';

await run('spec:import', async (arguments_) => {
  const [file, name] = readOptions(arguments_, {}, ['<file>', '<name>']).positionals;
  if (!file || !name)
    throw new ProblemsError([{ message: 'Name the file of the document, and the version it becomes' }]);
  const files = await importDocument(resolve(origin, file), join(root, 'openapi'), name);
  console.log(`wrote  ${files.length} files to openapi/${name}. Next: pnpm generate`);
  return 0;
});
