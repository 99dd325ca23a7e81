import { expect, test } from 'vitest';
import { compareDocuments } from '../../diff/document/compare-documents.ts';
import { answer, documentOf, number, object, pairs, ref, schemas, tagged, text, union } from './documents.ts';

const compare = (before: object, after: object) => compareDocuments(documentOf(before), documentOf(after));

test.each(pairs)('%s: %s', (_name, bump, before, after) => {
  const { changes, ...report } = compare(before, after);
  expect(report, JSON.stringify(changes)).toEqual({ bump });
});

const paths = (before: object, after: object): string[] =>
  compare(answer(before), answer(after)).changes.map(({ kind, path }) => `${kind} ${path}`);

test('what differs in one alternative of a union is told of that one', () => {
  const [cat, dog] = [tagged('cat', text), tagged('dog', text)];
  const [strayCat, strayDog] = [tagged('cat', number), tagged('dog', number)];
  const both = ['type-changed $<kind: "cat">.toy', 'type-changed $<kind: "dog">.toy'];
  expect(paths(union(cat, dog), union(cat, strayDog))).toEqual(both.slice(1));
  expect(paths(union(cat, dog), union(strayCat, strayDog))).toEqual(both);
  // Within a union that is an alternative itself.
  const nested = (...pets: object[]): object => union(number, { ...union(...pets), 'x-order': 1 });
  expect(paths(nested(cat, dog), nested(strayCat, strayDog))).toEqual(both);
  expect(paths(union(object({ a: text }), number), union(object({ a: number }), number))).toEqual([
    'type-changed $<object with a>.a',
  ]);
  const answered = compare(answer(union(ref('Cat'), ref('Cow'))), {
    ...answer(union(ref('Cat'), ref('Cow'))),
    components: { schemas: { ...schemas, Cow: tagged('cow', number) } },
  });
  expect(answered.changes.map(({ schema, path, operations }) => [schema, path, operations[0]?.path])).toEqual([
    ['Cow', '$.toy', '$<Cow>.toy'],
  ]);
});

test('a union that comes or goes as a whole is told of by its name', () => {
  const components = { schemas: { ...schemas, Pets: union(ref('Cat'), ref('Cow')) } };
  const messages = (before: object, after: object): string[] =>
    compare({ ...answer(before), components }, { ...answer(after), components }).changes.map(({ message }) => message);
  const [one, other] = [union(number, text), union(number, text, ref('Pets'))];
  expect(messages(one, other)).toEqual(['Variant Pets added']);
  expect(messages(other, one)).toEqual(['Variant Pets removed']);
});

test('what is the same in every alternative is told of the union, once', () => {
  const cats = union(ref('Cat'), ref('Cow'));
  const beside = (toys: object): object => ({ ...cats, ...object({ toys }) });
  expect(paths(beside(text), beside(number))).toEqual(['type-changed $.toys']);
  expect(paths(beside(text), { ...cats, type: 'object' })).toEqual(['property-removed $.toys']);
});

test('two fields that lead to another schema are both told of', () => {
  const fields = (name: string): object => object({ all: { type: 'array', items: ref(name) }, one: ref(name) });
  expect(paths(fields('Cat'), fields('Bare'))).toEqual(['property-removed $.all[*].toy', 'property-removed $.one.toy']);
});

test('a component that an operation reaches is told of there, though others refer to it that nothing uses', () => {
  const withToy = (toy: object): object => {
    const components = { schemas: { ...schemas, Owner: object({ pet: ref('Cat') }), Cat: tagged('cat', toy) } };
    return { ...answer(ref('Cat')), components };
  };
  const { changes } = compare(withToy(text), withToy(number));
  expect(changes.map(({ schema, path, direction }) => [schema, path, direction])).toEqual([
    ['Cat', '$.toy', 'response'],
  ]);
});
