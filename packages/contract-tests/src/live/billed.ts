import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Called } from './report.ts';

/** Which operations of a version cost something, by the reviewed table; what no source speaks of counts as costing. */
export function readBilled(version: string): (operation: Called) => boolean {
  const file = new URL(`../../../../openapi/oracle/${version}.yaml`, import.meta.url);
  const table = parse(readFileSync(file, 'utf8')) as { operations: Record<string, { billed: boolean | 'unknown' }> };
  return ({ name }) => table.operations[name]?.billed !== false;
}
