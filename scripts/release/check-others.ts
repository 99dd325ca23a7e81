import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runService } from './check-runtime.ts';
import { emittedFolder } from './check-types.ts';
import { makeConsumer, type Consumer, type ConsumerPlan } from './make-consumer.ts';
import { runProgram } from '../base/index.ts';
import type { Cell } from './table.ts';

/** The mock, which needs a newer Node than the rest: on an older one, npm has to refuse it and say which it wants. */
export async function checkMock(column: string, plan: ConsumerPlan, typed: Consumer): Promise<Cell> {
  const row = 'the mock';
  const consumer = await makeConsumer(plan);
  const { isPassed, output } = consumer.installation;
  if (!isPassed && output.includes('EBADENGINE') && output.includes('>=24.18'))
    return { row, column, outcome: 'passed', text: 'refused: needs Node 24.18' };
  if (!isPassed) return { row, column, outcome: 'failed', reason: output.trim().slice(0, 1000) };
  const folder = emittedFolder('TypeScript 7.0', 'node16');
  cpSync(join(typed.folder, folder), join(consumer.folder, folder), { recursive: true });
  return runService(row, column, consumer, join(folder, 'mock.js'));
}

/** The same service installed by pnpm, whose packages reach only what they name as a dependency. */
export async function checkPnpm(column: string, plan: ConsumerPlan, typed: Consumer): Promise<Cell> {
  const { folder, registry, node, dependencies } = plan;
  mkdirSync(folder, { recursive: true });
  const versions = Object.fromEntries(dependencies.map(({ name, version }) => [name, version]));
  const manifest = { name: 'consumer', version: '1.0.0', private: true, type: 'module', dependencies: versions };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, '.npmrc'), `@extend-openapi:registry=${registry}\n`);
  // What was published a minute ago is too young for the default.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'minimumReleaseAge: 0\nstrictPeerDependencies: true\n');
  const row = 'installed by pnpm';
  const { isPassed, output } = await runProgram('pnpm', ['install', '--no-frozen-lockfile'], { folder });
  if (!isPassed) return { row, column, outcome: 'failed', reason: output.trim().slice(-1000) };
  const emitted = emittedFolder('TypeScript 7.0', 'node16');
  cpSync(join(typed.folder, emitted), join(folder, emitted), { recursive: true });
  return runService(
    row,
    column,
    { folder, node, installation: { isPassed, output, result: '' } },
    join(emitted, 'service.js'),
  );
}
