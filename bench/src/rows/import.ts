import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Candidate, candidates, folder } from '../candidates.ts';
import type { Row } from '../row.ts';
import { above } from '../statistics/samples.ts';
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

async function measure(mostSeconds: number): Promise<Awaited<ReturnType<Row['measure']>>> {
  // Below this package, so that its dependencies are found.
  const modules = await mkdtemp(join(folder, 'dist-'));
  try {
    const names = ['empty', ...candidates.filter((name) => name !== 'raw')] as const;
    for (const name of names) await writeFile(join(modules, `${name}.mjs`), imports[name as Candidate]);
    const measures = names.map((name) => [name, () => timeProcess([`${name}.mjs`], modules)] as const);
    return await measureSideBySide(
      Object.fromEntries(measures),
      'vendor',
      { tolerance: 0.05, leastRounds: 20, mostSeconds },
      (samples) => above('empty', samples),
    );
  } finally {
    await rm(modules, { recursive: true });
  }
}

export const importing: Row = {
  id: 'import',
  title: 'Import in a new process, above an empty one',
  unit: 'ms',
  baseline: 'vendor',
  target: { of: 'value', limit: 10 },
  measure,
};
