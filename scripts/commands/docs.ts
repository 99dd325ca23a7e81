import { runSteps, type Step } from '../pipeline/index.ts';
import { ProblemsError } from '../base/index.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';

const builder = 'site/builder';

await run('docs', async (arguments_) => {
  const { values } = readOptions(arguments_, { check: { type: 'boolean' }, dev: { type: 'boolean' } });
  if (values.check && values.dev)
    throw new ProblemsError([{ message: 'Choose one of --check and --dev: pages that are served are not built' }]);
  const pnpm = (title: string, ...parameters: string[]): Step => ({ title, command: 'pnpm', parameters });
  const node = (title: string, file: string): Step => pnpm(title, 'exec', 'node', `${builder}/${file}`);
  const results = await runSteps([
    pnpm('Building the packages', 'build', '--output-logs=errors-only'),
    pnpm('Installing the builder', '--dir', builder, 'install', '--frozen-lockfile', '--prefer-offline'),
    values.dev ? node('Serving the pages', 'serve.ts') : node('Building the pages', 'build.ts'),
    ...(values.check ? [node('Looking at the pages in Chromium', 'check.ts')] : []),
  ]);
  return results.every(({ isPassed }) => isPassed) ? 0 : 1;
});
