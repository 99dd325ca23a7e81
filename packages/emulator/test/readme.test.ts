import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// A test itself, which so runs as one of this file. The others are only compiled: they are for other runners.
import './readme/example-1.gen.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

const banner =
  '// Extracted from README.md. Do not edit.\n// Change the README, then run: pnpm vitest run readme -u\n\n';

/** The examples as modules that the type checker sees too, with the sources of this package in place of its name. */
const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) =>
  code.replaceAll(/'@extend-openapi\/emulator(?:\/(\w+))?'/g, (_, entry = 'index') => `'../../src/${entry}.ts'`),
);

test('there are as many examples as are compiled', () => expect(examples).toHaveLength(3));

test.each(examples.map((code, index) => [index + 1, code] as const))(
  'example %i is the one of the README',
  (number, code) => expect(banner + code).toMatchFileSnapshot(`./readme/example-${number}.gen.ts`),
);
