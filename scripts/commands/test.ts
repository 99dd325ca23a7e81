import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSteps, type Step } from '../pipeline/steps.ts';
import { countTests, formatCounts } from '../pipeline/test-counts.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';

const pnpm = (title: string, ...parameters: string[]): Step => ({ title, command: 'pnpm', parameters });

await run('test', async (arguments_) => {
  readOptions(arguments_, {});
  const folder = mkdtempSync(join(tmpdir(), 'extend-openapi-'));
  const reports = ['unit', 'contract'].map((name) => join(folder, `${name}.json`));
  const report = (file: string): string[] => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const results = await runSteps([
    pnpm('The lockfile fits the manifests', 'install', '--frozen-lockfile', '--prefer-offline'),
    pnpm('The contract keeps its rules', 'spec:lint'),
    pnpm('The generated sources are fresh', 'generate', '--check'),
    pnpm('The migration guides are fresh', 'migrations', '--check'),
    pnpm('The sources are tidy', 'lint'),
    pnpm('The packages build', 'build'),
    pnpm('The types hold', 'typecheck'),
    pnpm('The parts do what they say', 'exec', 'vitest', 'run', ...report(reports[0]!)),
    pnpm(
      'The client and the contract agree',
      'exec',
      'vitest',
      'run',
      '--root',
      'packages/contract-tests',
      ...report(reports[1]!),
    ),
    pnpm('The packages can be published', 'package:check'),
  ]);
  const counts = countTests(results, reports);
  rmSync(folder, { recursive: true });
  const failed = results.find(({ isPassed }) => !isPassed);
  console.log(`\n${failed ? `Stopped at: ${failed.title}` : `All ${results.length} steps passed`}`);
  console.log(formatCounts(counts));
  return failed ? 1 : 0;
});
