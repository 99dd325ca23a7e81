import { publishedPackages, runSteps } from '../pipeline/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

await run('package:check', async (arguments_) => {
  readOptions(arguments_, {});
  const steps = publishedPackages(root).flatMap(({ name, folder, isTypeScript }) => [
    { title: `${name}: publint`, command: 'publint', parameters: [folder, '--strict'] },
    ...(isTypeScript
      ? [{ title: `${name}: attw`, command: 'attw', parameters: ['--pack', folder, '--profile', 'esm-only'] }]
      : []),
  ]);
  const results = await runSteps(steps);
  return results.every(({ isPassed }) => isPassed) ? 0 : 1;
});
