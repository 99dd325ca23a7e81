import { withFolder } from '../base/index.ts';
import { rehearse, renderTable } from '../release/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('release:rehearse', async (arguments_) => {
  const { keep = false } = readOptions(arguments_, { keep: { type: 'boolean' } }).values;
  const rehearseIn = async (folder: string): Promise<number> => {
    if (keep) console.log(`Everything is kept in ${folder}`);
    const { packages, installations, matrix, browsers } = await rehearse(root, folder, console.log);
    console.log(`\n${renderTable('Package', packages)}`);
    console.log(`\n${renderTable('Installed', installations)}`);
    console.log(`\n${renderTable('Compiled by', matrix)}`);
    console.log(`\n${renderTable('Bundled by', browsers)}`);
    const cells = [packages, installations, matrix, browsers].flat();
    const count = (outcome: string): number => cells.filter((cell) => cell.outcome === outcome).length;
    console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('untried')} not tried`);
    return count('failed') === 0 ? 0 : 1;
  };
  return withFolder('release', rehearseIn, keep);
});
