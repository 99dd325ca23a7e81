import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Candidate, candidates, folder } from '../candidates.ts';
import { profileImport } from '../profile/import.ts';
import type { Row } from '../row.ts';
import { type Samples, above } from '../statistics/samples.ts';
import { measureSideBySide } from '../statistics/side-by-side.ts';
import { timeProcess } from './spawned.ts';

const imports: Record<Candidate | 'empty', string> = {
  empty: '',
  path: `import '@extend-openapi/client/2026-02-09';`,
  name: `import '@extend-openapi/client/2026-02-09/operations';`,
  vendor: `import 'extend-ai';`,
  bare: `import 'openapi-fetch';`,
  raw: '',
};

const names = ['empty', ...candidates.filter((name) => name !== 'raw')] as const;

/** Has a folder with a module for each candidate, below this package, so that its dependencies are found. */
async function withModules<Result>(use: (modules: string) => Promise<Result>): Promise<Result> {
  const modules = await mkdtemp(join(folder, 'dist-'));
  try {
    for (const name of names) await writeFile(join(modules, `${name}.mjs`), imports[name]);
    return await use(modules);
  } finally {
    await rm(modules, { recursive: true });
  }
}

function measure(modules: string, mostSeconds: number): Promise<Samples> {
  const measures = names.map((name) => [name, () => timeProcess([`${name}.mjs`], modules)] as const);
  return measureSideBySide(
    Object.fromEntries(measures),
    'vendor',
    { tolerance: 0.05, leastRounds: 20, mostSeconds },
    (samples) => above('empty', samples),
  );
}

export const importing: Row = {
  id: 'import',
  title: 'Import in a new process, above an empty one',
  unit: 'ms',
  baseline: 'vendor',
  target: { of: 'value', limit: 10 },
  measure: (mostSeconds) => withModules((modules) => measure(modules, mostSeconds)),
  profile: (candidate) => withModules((modules) => profileImport(candidate, modules)),
};
