import { expect, test } from 'vitest';
import { compareFields } from '../../migration/compare-fields.ts';
import type { Difference } from '../../migration/compare-field.ts';
import type { Move } from '../../migration/mapping.ts';
import type { Schema } from '../../contract/openapi.ts';
import { document, object, reference } from './documents.ts';

const text: Schema = { type: 'string' };

function compare(
  before: Schema,
  after: Schema,
  moves: Move[] = [],
  schemas: Record<string, Schema> = {},
): Difference[] {
  const [older, newer] = [document('1', {}, schemas), document('2', {}, schemas)];
  return compareFields({ document: older, schema: before }, { document: newer, schema: after }, moves, (name) => name);
}

test('a renamed field is neither gone nor new', () => {
  expect(compare(object({ name: text }), object({ title: text }), [{ from: 'name', to: 'title' }])).toEqual([]);
});

test('without a mapping it is both', () => {
  expect(compare(object({ name: text }), object({ title: text }))).toEqual([
    { kind: 'gone', path: 'name' },
    { kind: 'new', path: 'title', isRequired: false },
  ]);
});

test('what stands below a moved field moves along', () => {
  const box = object({ left: text, top: text });
  expect(compare(object({ box }), object({ place: object({ box }) }), [{ from: 'box', to: 'place.box' }])).toEqual([]);
});

test('optional that became required and nullable is one difference, told in one row', () => {
  const after = object({ note: { type: ['string', 'null'] } }, ['note']);
  expect(compare(object({ note: text }), after)).toEqual([{ kind: 'always there', path: 'note' }]);
});

test.each<[string, Schema, Schema, Difference]>([
  ['nullable', object({ a: text }), object({ a: { type: ['string', 'null'] } }), { kind: 'nullable', path: 'a' }],
  [
    'not nullable',
    object({ a: { type: ['string', 'null'] } }),
    object({ a: text }),
    { kind: 'not nullable', path: 'a' },
  ],
  ['required', object({ a: text }), object({ a: text }, ['a']), { kind: 'required', path: 'a' }],
  ['optional', object({ a: text }, ['a']), object({ a: text }), { kind: 'optional', path: 'a' }],
  [
    'of another type',
    object({ a: text }),
    object({ a: { type: 'integer' } }),
    { kind: 'type', path: 'a', before: 'string', after: 'integer' },
  ],
  [
    'an enum with other values',
    object({ a: { enum: ['x', 'y'] } }),
    object({ a: { enum: ['y', 'z'] } }),
    { kind: 'values', path: 'a', gone: ['x'], added: ['z'] },
  ],
])('a field that is now %s', (_, before, after, difference) => {
  expect(compare(before, after)).toEqual([difference]);
});

test('an object that got a name is compared by its fields', () => {
  const schemas = { Box: object({ left: text, width: text }) };
  expect(compare(object({ box: object({ left: text }) }), object({ box: reference('Box') }), [], schemas)).toEqual([
    { kind: 'new', path: 'box.width', isRequired: false },
  ]);
});

test('what is gone with its parent has no difference of its own', () => {
  expect(compare(object({ box: object({ left: text }) }), object({}))).toEqual([{ kind: 'gone', path: 'box' }]);
});
