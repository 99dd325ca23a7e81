import type { VendorCase } from './find-operations.ts';

/** The vendor's method of each operation, as a type. Methods that make several requests have no operation of their own. */
export function renderTable(version: string, cases: VendorCase[]): string {
  const rows = new Map<string, string>();
  for (const { name, operations } of cases) {
    if (operations.length === 1 && !rows.has(operations[0]!.name)) rows.set(operations[0]!.name, index(name));
  }
  const lines = [...rows]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([operation, type]) => `  '${operation}': ExtendClient${type};\n`);
  return `// Generated from the vendor's client of ${version}. Do not edit.
// After changing its version, run: vitest run vendor -u

import type { ExtendClient } from 'extend-ai-${version}';

export interface VendorMethods {
${lines.join('')}}
`;
}

const index = (name: string): string =>
  name
    .split('.')
    .map((part) => `['${part}']`)
    .join('');
