import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from './facts.ts';
import { readDeclarations } from './read-declarations.ts';

/** Each operation, event and type on a line of its own. */
function print(facts: Facts): string {
  const parts = Object.entries(facts).map(([name, part]: [string, unknown]) => {
    if (typeof part !== 'object') return `"${name}": ${JSON.stringify(part)}`;
    const lines = Object.entries(part as object).map(([key, value]) => `    "${key}": ${JSON.stringify(value)}`);
    return `"${name}": {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

// Takes the folders of installed releases; writes what their declarations say to the fixtures.
for (const folder of process.argv.slice(2)) {
  const facts = readDeclarations(folder);
  writeFileSync(
    join(import.meta.dirname, '../../fixtures/history', `${facts.source.split(' ')[1]}.json`),
    print(facts),
  );
}
