import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../../base/index.ts';
import type { Bump } from '../report/change.ts';

/** A package that the contract is compiled into. */
export interface Package {
  name: string;
  version: string;
}

const contractPackages = ['spec', 'types', 'client', 'mock', 'emulator'].map((name) => `@extend-openapi/${name}`);
const manifests = ['openapi', ...['types', 'client', 'mock', 'emulator'].map((name) => `packages/${name}`)];

/** Those of the packages made from the contract that exist. */
export function findPackages(root: string): Package[] {
  return manifests.flatMap((folder) => {
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) return [];
    const { name, version } = readJson<Package>(file, 'Mend the manifest');
    return contractPackages.includes(name) ? [{ name, version }] : [];
  });
}

/** The step that a bump is before 1.0, where a minor step may break. */
export const stepOf = (bump: Bump, { version }: Package): Bump =>
  bump === 'major' && version.startsWith('0.') ? 'minor' : bump;
