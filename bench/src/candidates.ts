import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is compared, in the order of the columns. */
export type Candidate = 'path' | 'name' | 'vendor' | 'bare' | 'raw';

export const folder: string = join(import.meta.dirname, '..');

const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};

export const titles: Record<Candidate, string> = {
  path: 'this client, by path',
  name: 'this client, by name',
  vendor: `extend-ai ${devDependencies['extend-ai']}`,
  bare: `openapi-fetch ${devDependencies['openapi-fetch']}`,
  raw: 'fetch',
};

/** The candidates whose price has a target. */
export const own: readonly Candidate[] = ['path', 'name'];

/** Functions by name are generated; where they are not yet, their column is left out. */
export const hasNames: boolean = existsSync(
  fileURLToPath(import.meta.resolve('@extend-openapi/client/2026-02-09/operations')),
);

export const candidates: readonly Candidate[] = (Object.keys(titles) as Candidate[]).filter(
  (candidate) => candidate !== 'name' || hasNames,
);

/** The module in which a candidate makes one call: it is run, bundled, imported and type-checked. */
export const callOf = (candidate: Candidate | 'empty'): string => join(folder, 'calls', `${candidate}.ts`);
