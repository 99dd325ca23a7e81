import { generate } from '../generate/index.ts';
import { compareOutputs, writeOutputs } from '../base/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('generate', async (arguments_) => {
  const isCheck = readOptions(arguments_, { check: { type: 'boolean' } }).values.check ?? false;
  const { bundles, sources } = await generate(root);
  if (!isCheck) writeOutputs(root, bundles);
  const differences = isCheck ? compareOutputs(root, sources) : writeOutputs(root, sources);
  for (const { file, state } of differences)
    console.log(`${isCheck ? state : state === 'surplus' ? 'removed' : 'wrote'}  ${file}`);
  if (isCheck && differences.length > 0) {
    console.error(
      `${differences.length} generated ${differences.length === 1 ? 'file does' : 'files do'} not match the contract. Run: pnpm generate`,
    );
    return 1;
  }
  console.log(
    differences.length === 0
      ? `${sources.files.size} generated files are up to date`
      : `${sources.files.size} generated files are now up to date`,
  );
  return 0;
});
