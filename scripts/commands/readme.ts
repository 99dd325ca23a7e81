import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutputs } from '../base/index.ts';
import { fill, readmes } from '../readme/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('readme', async (arguments_) => {
  readOptions(arguments_, {});
  const filled = readmes.map((name): [string, string] => [
    name,
    fill(name, readFileSync(join(root, name), 'utf8'), root),
  ]);
  writeOutputs(root, { files: new Map(filled), owned: [] });
  console.log(`The tables of ${readmes.join(' and ')} are filled; "pnpm format" lays them out`);
  return 0;
});
