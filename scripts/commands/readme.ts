import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../readme/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('readme', async (arguments_) => {
  readOptions(arguments_, {});
  const file = join(root, 'README.md');
  writeFileSync(file, fill(readFileSync(file, 'utf8'), root));
  console.log('The tables of README.md are filled; "pnpm format" lays them out');
  return 0;
});
