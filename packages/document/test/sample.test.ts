import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkSchema, createRandom, readDocument, sample, sampleEveryMember } from '../src/index.ts';
import { library } from './fixtures/library.ts';

const book = { $ref: '#/components/schemas/Book' };

test('gives what is required only, or everything', () => {
  expect(sample(library, book, { extent: 'required' })).toEqual({ title: 'text' });
  expect(Object.keys(sample(library, book) as object)).toEqual(['title', 'kind', 'default', 'added']);
});

test('uses each member of a union', () => {
  expect(sampleEveryMember(library, { $ref: '#/components/schemas/Shelf' })).toEqual([1, 'none']);
});

test('is the same for the same seed, and another for another', () => {
  const series = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 20 }, () => sample(library, book, { random }));
  };
  expect(series(7)).toEqual(series(7));
  expect(series(7)).not.toEqual(series(8));
});

const folder = fileURLToPath(new URL('./dist/', import.meta.resolve('@extend-openapi/spec/package.json')));
const bundles = readdirSync(folder).filter((file) => file.endsWith('.json'));

test.each(bundles)(
  'fits every schema of %s, with chance and without',
  (file) => {
    const document = readDocument(readFileSync(`${folder}${file}`, 'utf8'));
    const random = createRandom(1);
    const wrong = Object.entries(document.source.components!.schemas!).flatMap(([name, schema]) =>
      [{}, { random }, { extent: 'required' as const, random }].flatMap((options) =>
        checkSchema(document, schema, sample(document, schema, options), [name]),
      ),
    );
    expect(wrong).toEqual([]);
  },
  60_000,
);
