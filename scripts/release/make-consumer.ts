import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runProgram, type Outcome } from '../base/index.ts';
import type { Release } from './publish-release.ts';
import type { Tools } from './tools.ts';

export interface Consumer {
  folder: string;
  /** The Node that it installs and runs with. */
  node: string;
  installation: Outcome;
}

/** What npm is told: our scope from the registry, and everything that it would only warn of as an error. */
const settings = (registry: string, cache: string): string =>
  [
    `@extend-openapi:registry=${registry}`,
    `cache=${cache}`,
    'engine-strict=true',
    'strict-peer-deps=true',
    'audit=false',
    'fund=false',
    'update-notifier=false',
    '',
  ].join('\n');

export interface ConsumerPlan {
  tools: Tools;
  registry: string;
  /** Where the consumer is made: outside of the workspace. */
  folder: string;
  node: string;
  /** Names of ours, which get the version just released, and others with their own. */
  dependencies: readonly (Release | { name: string; version: string })[];
}

/** Makes a service of its own that depends on what was released, and installs it with npm on its Node. */
export async function makeConsumer(plan: ConsumerPlan): Promise<Consumer> {
  const { tools, registry, folder, node, dependencies } = plan;
  mkdirSync(folder, { recursive: true });
  const versions = Object.fromEntries(dependencies.map(({ name, version }) => [name, version]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', version: '1.0.0', private: true, type: 'module', dependencies: versions }),
  );
  writeFileSync(join(folder, '.npmrc'), settings(registry, join(dirname(folder), 'cache')));
  const installation = await runNpm({ folder, node }, tools, 'install', '--loglevel=warn');
  return { folder, node, installation };
}

/** Runs npm as the consumer would: on its Node, with nothing inherited from the package manager that started us. */
export function runNpm(
  { folder, node }: Pick<Consumer, 'folder' | 'node'>,
  tools: Tools,
  ...parameters: string[]
): Promise<Outcome> {
  const environment = { PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  return runProgram(node, [tools.npm, ...parameters], { folder, environment });
}
