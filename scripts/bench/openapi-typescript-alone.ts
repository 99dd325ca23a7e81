import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

const bundles = join(import.meta.dirname, '../../openapi/dist');
for (const file of globSync('*.json', { cwd: bundles })) {
  const nodes = await openapiTypescript(readFileSync(join(bundles, file), 'utf8'), { silent: true });
  console.log(file, astToString(nodes).length);
}
