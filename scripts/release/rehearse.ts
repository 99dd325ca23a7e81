import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../base/index.ts';
import { checkBrowser } from './check-browser.ts';
import { checkEmitted, checkInstallation } from './check-runtime.ts';
import { checkMock, checkPnpm } from './check-others.ts';
import { checkTarballs } from './check-tarballs.ts';
import { checkTypes, listEntries } from './check-types.ts';
import { copyRepository } from './copy-repository.ts';
import { makeConsumer, type Consumer } from './make-consumer.ts';
import { publishRelease } from './publish-release.ts';
import { startRegistry } from './start-registry.ts';
import type { Cell } from './table.ts';
import { installTools } from './tools.ts';

export interface Rehearsal {
  packages: Cell[];
  installations: Cell[];
  matrix: Cell[];
  browsers: Cell[];
}

/** What the consumers add of others: the optional peers, which two entries need, and the types of Node. */
const others = [
  { name: 'zod', version: '4.6.7' },
  { name: 'msw', version: '3.0.5' },
  { name: '@types/node', version: '20.19.43' },
];

/**
 * Releases a copy of the repository to a private registry, and installs and uses what is there as others would.
 *
 * @param folder an empty one, outside of the repository
 */
export async function rehearse(root: string, folder: string, tell: (line: string) => void): Promise<Rehearsal> {
  tell('Installing Nodes, compilers, bundlers and a registry apart from the workspace');
  const tools = await installTools(join(folder, 'tools'));
  const registry = await startRegistry(tools.folder, join(folder, 'registry'));
  try {
    tell('Versions, build, tarballs and publication of a copy of the tree');
    mkdirSync(join(folder, 'repository'));
    await copyRepository(root, join(folder, 'repository'));
    const releases = await publishRelease(join(folder, 'repository'), registry.url, join(folder, 'packed'));
    const packages = await checkTarballs(releases);
    const consume = (name: string, node: string, dependencies: { name: string; version: string }[]) =>
      makeConsumer({ tools, registry: registry.url, folder: join(folder, name), node, dependencies });

    tell('A consumer of every package, compiled by every compiler');
    const home = process.execPath;
    const typed = await consume('typed', home, [...releases, ...others]);
    if (!typed.installation.isPassed) throw new ProblemsError([{ message: typed.installation.output }]);
    const sources = join(import.meta.dirname, 'consumer');
    cpSync(sources, typed.folder, { recursive: true, filter: (file) => !file.endsWith('.cjs') });
    const entries = listEntries(
      typed,
      releases.map(({ name }) => name),
    );
    const matrix = await checkTypes(typed, tools, entries);
    tell('The page in both bundlers');
    const browsers = await checkBrowser(typed, tools);

    const installations: Cell[] = [];
    const bare = releases.filter(({ name }) => /\/(client|types|emulator)$/.test(name));
    for (const { name, path } of tools.nodes) {
      tell(`A consumer on ${name}`);
      if (path === undefined) {
        const reason = `There is no build of it for ${process.platform} ${process.arch} among the tools.`;
        installations.push({ row: 'npm install warns of nothing', column: name, outcome: 'untried', reason });
        continue;
      }
      const consumer: Consumer = await consume(name.replace(' ', '-'), path, bare);
      installations.push(...(await checkInstallation(name, consumer, tools)));
      matrix.push(...(await checkEmitted(name, consumer, typed, tools)));
      const plan = { tools, registry: registry.url, folder: `${consumer.folder}-mock`, node: path };
      installations.push(await checkMock(name, { ...plan, dependencies: releases }, typed));
      installations.push(
        await checkPnpm(name, { ...plan, folder: `${consumer.folder}-pnpm`, dependencies: bare }, typed),
      );
    }
    return { packages, installations, matrix, browsers };
  } finally {
    await registry.stop();
  }
}
