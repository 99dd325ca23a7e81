import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import * as extraction from '../src/extraction/index.ts';
import * as webhooks from '../src/webhooks/index.ts';
import { hoistImports } from './fixtures/hoist-imports.ts';
import { examples } from './subpath-examples.gen.ts';

const entries = { extraction, webhooks };
const root = join(import.meta.dirname, '../src');

afterEach(() => vi.restoreAllMocks());

interface Source {
  readonly entry: keyof typeof entries;
  readonly file: string;
  readonly code: string;
}

const sources = Object.keys(entries).flatMap((name) => {
  const entry = name as keyof typeof entries;
  const files = globSync(`${entry}/*.ts`, { cwd: root }).toSorted();
  return files.map((file): Source => ({ entry, file, code: readFileSync(join(root, file), 'utf8') }));
});

const blocks = sources.flatMap(({ entry, file, code }) =>
  [...code.matchAll(/^( *) \* ```ts\n([\s\S]*?)^ *\* ```/gm)].map(([, , block = ''], index) => ({
    entry,
    name: `${file} ${index + 1}`,
    code: block.replaceAll(/^ *\* ?/gm, ''),
  })),
);

/** The names of an entry that its examples use, as an import. */
function importOf(entry: keyof typeof entries): string {
  const text = blocks
    .filter((block) => block.entry === entry)
    .map(({ code }) => code)
    .join('');
  const types = [...readFileSync(join(root, entry, 'index.ts'), 'utf8').matchAll(/\b([A-Z]\w+)\b/g)].map(
    ([, name = '']) => name,
  );
  const names = new Set(
    [...Object.keys(entries[entry]), ...types].filter((name) => new RegExp(`\\b${name}\\b`).test(text)),
  );
  const list = [...names].map((name) => (name in entries[entry] ? name : `type ${name}`));
  return `import { ${list.join(', ')} } from '../src/${entry}/index.ts';\n`;
}

/** The examples of both entries, as a module that the type checker sees too. */
function extract(): string {
  const imports = hoistImports([
    importOf('extraction'),
    importOf('webhooks'),
    "import * as z from 'zod';\n",
    ...blocks.map(({ code }) => code),
  ]);
  const bodies = blocks.map(({ name, code }) => {
    const body = code.replaceAll(/^import .*\n+/gm, '').replaceAll(/^(?=.)/gm, '    ');
    return `  '${name}': async () => {\n${body}  },\n`;
  });
  return [
    '// Extracted from the docstrings of src. Do not edit.\n// Change the docstring, then run: pnpm vitest run subpath-examples -u\n\n',
    `${imports}\n`,
    `export const examples: Record<string, () => Promise<void>> = {\n${bodies.join('')}};\n`,
  ].join('');
}

test('the extracted examples are those of the docstrings', async () => {
  await expect(extract()).toMatchFileSnapshot('./subpath-examples.gen.ts');
});

test.each(blocks)('the example prints what it says: $name', async ({ name, code }) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await examples[name]!();
  const printed = log.mock.calls.map((values) => format(...values));
  expect(printed).toEqual([...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, expected]) => expected));
});

test('every public function explains itself with an example', () => {
  const lacking = sources.flatMap(({ entry, file, code }) =>
    [...code.matchAll(/^(?<doc>\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:async )?function (?<name>\w+)/gm)]
      .filter(({ groups }) => Object.hasOwn(entries[entry], groups?.name ?? ''))
      .filter(({ groups }) => !groups?.doc?.includes('@example'))
      .map(({ groups }) => `${file} ${groups?.name}`),
  );
  expect(lacking).toEqual([]);
});

test('the names that the entries export are these', () => {
  expect(Object.keys(webhooks).toSorted().join(' ')).toMatchInlineSnapshot(
    `"AbortedError ConfigurationError ConnectionError ExtendError TimeoutError WebhookPayloadError WebhookVerificationError hasPayloadLink parseWebhook receiveWebhook resolveWebhookPayload signTestDelivery verifyWebhook"`,
  );
  expect(Object.keys(extraction).toSorted().join(' ')).toMatchInlineSnapshot(
    `"ExtendError ExtractionError currencyField dateField defineExtraction signatureField"`,
  );
});
