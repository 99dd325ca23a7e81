import { readFileSync } from 'node:fs';
import { shown } from '../../base/index.ts';
import { type LocatedYaml, readYaml } from '../../yaml/index.ts';
import { tableSchema, type Table } from './table.ts';

/** Reads a table. @throws {ProblemsError} with every part that does not have the form that its head describes. */
export const readTable = (path: string): LocatedYaml<Table> =>
  readYaml(readFileSync(path, 'utf8'), shown(path), tableSchema);
