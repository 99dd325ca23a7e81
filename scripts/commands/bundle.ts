import { join } from 'node:path';
import { bundleAll, bundleOutputs } from '../lib/generate.ts';
import { writeOutputs } from '../lib/outputs.ts';
import { findVersions } from '../lib/versions.ts';
import { root, run } from './run.ts';

await run('bundle', async () => {
  const outputs = bundleOutputs(await bundleAll(findVersions(join(root, 'openapi'))));
  writeOutputs(root, outputs);
  console.log([...outputs.files.keys()].join('\n'));
  return 0;
});
