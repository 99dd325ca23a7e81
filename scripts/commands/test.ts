import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests, formatCounts, runSteps, type Step } from '../pipeline/index.ts';
import { readOptions } from './options.ts';
import { root, run } from './run.ts';

// What has not changed since it last succeeded is not run again; its output, the reports of tests too, is kept.
const turbo = (title: string, ...parameters: string[]): Step => ({
  title,
  command: 'turbo',
  parameters: ['run', '--output-logs=new-only', ...parameters],
});

const tests = (title: string, ...parameters: string[]): Step =>
  turbo(title, 'test', ...parameters, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);

const report = '.reports/test.json';
// What needs one another's result only where the tasks say so is one step: each start of turbo takes its time.
const checks = ['check:contract', 'check:generated', 'check:migrations', 'lint'];
const contractTests = '@extend-openapi/contract-tests';

await run('test', async (arguments_) => {
  readOptions(arguments_, {});
  const findReports = (): string[] =>
    globSync(`{*,packages/*,examples/*}/${report}`, { cwd: root }).map((file) => join(root, file));
  // A report of an earlier run must not be counted, should this one not come to its end.
  for (const report of findReports()) rmSync(report);
  const results = await runSteps([
    {
      title: 'The lockfile fits the manifests',
      command: 'pnpm',
      parameters: ['install', '--frozen-lockfile', '--prefer-offline'],
    },
    turbo('The contract keeps its rules, what is generated is fresh, the sources are tidy', ...checks),
    turbo('The packages build, their types hold, they can be published', 'build', 'typecheck', 'package:check'),
    tests('The parts do what they say', `--filter=!${contractTests}`, '--concurrency=2', '--continue'),
    tests('The client and the contract agree', `--filter=${contractTests}`),
  ]);
  const counts = countTests(results, findReports());
  const failed = results.find(({ isPassed }) => !isPassed);
  console.log(`\n${failed ? `Stopped at: ${failed.title}` : `All ${results.length} steps passed`}`);
  console.log(formatCounts(counts));
  return failed ? 1 : 0;
});
