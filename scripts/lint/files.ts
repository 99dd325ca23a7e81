import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Source } from '@redocly/openapi-core';
import type { Location } from './rule.ts';

/** The folders of a version whose files are components, each referred to from elsewhere. */
export const componentFolders = ['schemas', 'parameters', 'headers', 'responses', 'examples'] as const;

/** Absolute paths of the files below one folder of a version, sorted; none when there is no such folder. */
export function listFiles(version: string, folder: string): string[] {
  const path = join(version, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The first character of a file: where a finding about the file as a whole points. */
export function startOf(file: string): Pick<Location, 'source' | 'pointer'> {
  return { source: new Source(file, readFileSync(file, 'utf8')), pointer: '#/' };
}

/** The file's name without its extension. */
export const nameOf = (file: string): string => basename(file).replace(/\.(ya?ml|json)$/, '');
