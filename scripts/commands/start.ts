import { runSteps, type Step } from '../pipeline/index.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';

const pnpm = (title: string, ...parameters: string[]): Step => ({ title, command: 'pnpm', parameters });

await run('start', async (arguments_) => {
  readOptions(arguments_, {});
  const results = await runSteps([
    pnpm('Compiling the contract', 'exec', 'turbo', 'run', 'generate', '--output-logs=new-only'),
    pnpm('Building the packages', 'build'),
    pnpm('Running a workflow on the emulator', '--filter', '@extend-openapi/example-run-workflow', 'start'),
  ]);
  const failed = results.find(({ isPassed }) => !isPassed);
  const seconds = results.reduce((total, step) => total + step.seconds, 0).toFixed(0);
  console.log(
    failed
      ? `\nStopped at: ${failed.title}`
      : `\nDone in ${seconds} s. Next: "pnpm emulator" keeps one running, README.md shows the client.`,
  );
  return failed ? 1 : 0;
});
