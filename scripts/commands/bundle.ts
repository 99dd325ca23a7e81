import { join } from 'node:path';
import { bundleAll, bundleOutputs } from '../generate/index.ts';
import { writeOutputs } from '../base/index.ts';
import { findVersions } from '../contract/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('bundle', async (arguments_) => {
  readOptions(arguments_, {});
  const outputs = bundleOutputs(await bundleAll(findVersions(join(root, 'openapi'))));
  writeOutputs(root, outputs);
  console.log([...outputs.files.keys()].join('\n'));
  return 0;
});
