import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Release } from './publish-release.ts';
import { mustRun } from '../base/index.ts';
import type { Cell } from './table.ts';

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  scripts?: Record<string, string>;
  repository?: { directory?: string };
  homepage?: string;
  bugs?: unknown;
}

const lifecycle = ['preinstall', 'install', 'postinstall', 'prepare'];

/** Looks at what was packed: what a registry and a consumer need is there, and nothing that only a workspace understands. */
export async function checkTarballs(releases: readonly Release[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const { name, version, tarball } of releases) {
    const { result } = await mustRun('tar', ['-xzOf', tarball, 'package/package.json'], { folder: dirname(tarball) });
    const manifest = JSON.parse(result) as Manifest;
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
    const problems = [
      ...(manifest.version === version ? [] : [`its version is ${manifest.version}`]),
      ...ranges
        .filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
        .map(([dependency, range]) => `${dependency} is ${range}`),
      ...lifecycle.filter((script) => manifest.scripts?.[script] !== undefined).map((script) => `it runs ${script}`),
      ...(manifest.repository?.directory && manifest.homepage && manifest.bugs
        ? []
        : ['it does not say where it lives']),
    ];
    const outcome = problems.length === 0 ? 'passed' : 'failed';
    const reason = problems.length === 0 ? {} : { reason: problems.join('; ') };
    cells.push(
      { row: name, column: 'manifest', outcome, ...reason },
      { row: name, column: 'packed', outcome, text: `${(statSync(tarball).size / 1000).toFixed(0)} kB` },
    );
  }
  return cells;
}
