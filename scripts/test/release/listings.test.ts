import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../../pipeline/command-line.ts';
import { publishedPackages } from '../../pipeline/published-packages.ts';
import { repository } from '../workspace.ts';

/**
 * What a tarball of a package holds, by the packer that publishes it. A module whose source is gone lies there from an
 * earlier build: a release is built from nothing, so it does not count.
 */
function listTarball(folder: string): string[] {
  const place = join(repository, folder);
  const { command, parameters } = commandLine(repository, 'pnpm', ['pack', '--dry-run', '--json']);
  const output = execFileSync(command, parameters, { cwd: place, encoding: 'utf8' });
  const { files } = JSON.parse(output) as { files: { path: string }[] };
  const sources = ['src', 'src/generated'].map((source) => join(place, source));
  const isStale = (path: string): boolean => {
    const module = /^dist\/(.*)\.(?:d\.ts|js)$/.exec(path)?.[1];
    const isBuilt = (name: string): boolean => sources.some((source) => existsSync(join(source, `${name}.ts`)));
    return module !== undefined && !module.startsWith('shared/') && !isBuilt(module);
  };
  return files
    .map(({ path }) => path)
    .filter((path) => !isStale(path))
    .toSorted();
}

const packages = publishedPackages(repository);

test.each(packages)('the tarball of $name holds what was reviewed', async ({ name, folder }) => {
  const listing = `${listTarball(folder).join('\n')}\n`;
  await expect(listing).toMatchFileSnapshot(`listings/${name.replace('@extend-openapi/', '')}.txt`);
});
