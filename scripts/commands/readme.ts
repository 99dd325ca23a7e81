import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, readmes } from '../readme/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('readme', async (arguments_) => {
  readOptions(arguments_, {});
  for (const name of readmes) {
    const file = join(root, name);
    writeFileSync(file, fill(name, readFileSync(file, 'utf8'), root));
  }
  console.log(`The tables of ${readmes.join(' and ')} are filled; "pnpm format" lays them out`);
  return 0;
});
