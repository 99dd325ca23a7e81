import { expect, test } from 'vitest';
import { compareFields, type Difference } from '../../migration/compare-fields.ts';
import type { Move } from '../../migration/mapping.ts';
import type { Schema } from '../../contract/openapi.ts';
import { object, reference, side } from './documents.ts';

const text: Schema = { type: 'string' };

function compare(
  before: Schema,
  after: Schema,
  moves: Move[] = [],
  schemas: Record<string, Schema> = {},
  originOf = (name: string): string => name,
): Difference[] {
  const { document } = side('1', {}, schemas);
  return compareFields({ document, schema: before }, { document, schema: after }, moves, originOf, true);
}

test('a renamed field is neither gone nor new', () => {
  expect(compare(object({ name: text }), object({ title: text }), [{ from: 'name', to: 'title' }])).toEqual([]);
});

test('without a mapping it is both', () => {
  expect(compare(object({ name: text }), object({ title: text }))).toEqual([
    { path: 'name', what: 'gone' },
    { path: 'title', what: 'new' },
  ]);
});

test('what stands below a moved field moves along', () => {
  const box = object({ left: text, top: text });
  const after = object({ place: object({ box: object({ left: text, depth: text }) }) });
  expect(compare(object({ box }), after, [{ from: 'box', to: 'place.box' }])).toEqual([
    { path: 'box.top', what: 'gone' },
    { path: 'place.box.depth', what: 'new' },
    { path: 'place', what: 'new' },
  ]);
});

test('optional that became required and nullable is one difference, told in one row', () => {
  const after = object({ note: { type: ['string', 'null'] } }, ['note']);
  expect(compare(object({ note: text }), after)).toEqual([{ path: 'note', what: 'null instead of absent' }]);
});

test.each<[string, Schema, Schema, string]>([
  ['nullable', object({ a: text }), object({ a: { type: ['string', 'null'] } }), 'can be null'],
  ['not nullable', object({ a: { type: ['string', 'null'] } }), object({ a: text }), 'never null'],
  ['required', object({ a: text }), object({ a: text }, ['a']), 'required'],
  ['optional', object({ a: text }, ['a']), object({ a: text }), 'optional'],
  ['of another type', object({ a: text }), object({ a: { type: 'integer' } }), 'integer, was string'],
  [
    'an enum with other values',
    object({ a: { enum: ['x', 'y'] } }),
    object({ a: { enum: ['y', 'z'] } }),
    'no longer `x`, also `z`',
  ],
])('a field that is now %s', (_, before, after, what) => {
  expect(compare(before, after)).toEqual([{ path: 'a', what }]);
});

test('a new field that callers have to send is told as such', () => {
  expect(compare(object({}), object({ a: text }, ['a']))).toEqual([{ path: 'a', what: 'new and required' }]);
});

test('a tag is no other type than the text that it was', () => {
  expect(compare(object({ a: text }), object({ a: { const: 'x' } }))).toEqual([]);
});

test('a field of one alternative of a union is optional, and of all of them required', () => {
  const before = { oneOf: [object({ a: text, b: text }, ['a', 'b']), object({ a: text }, ['a'])] };
  expect(compare(before, object({ a: text, b: text }, ['a', 'b']))).toEqual([{ path: 'b', what: 'required' }]);
});

test('what moves below a part that may be null may be absent', () => {
  const after = object({ box: { oneOf: [object({ left: text }, ['left']), { type: 'null' }] } }, ['box']);
  expect(compare(object({ left: text }, ['left']), after, [{ from: 'left', to: 'box.left' }])).toEqual([
    { path: 'left', what: 'optional' },
    { path: 'box', what: 'new and required' },
  ]);
});

test('an object that got a name is compared by its fields', () => {
  const schemas = { Box: object({ left: text, width: text }) };
  expect(compare(object({ box: object({ left: text }) }), object({ box: reference('Box') }), [], schemas)).toEqual([
    { path: 'box.width', what: 'new' },
  ]);
});

test('what is gone with its parent has no difference of its own', () => {
  expect(compare(object({ box: object({ left: text }) }), object({}))).toEqual([{ path: 'box', what: 'gone' }]);
});

test('a body that lost its wrapper is compared with what was in it', () => {
  const before = object({ success: text, thing: object({ a: text, b: text }) }, ['thing']);
  expect(compare(before, object({ a: text, c: text }), [{ from: 'thing', to: '$' }])).toEqual([
    { path: 'thing.b', what: 'gone' },
    { path: 'c', what: 'new' },
    { path: 'success', what: 'gone' },
  ]);
  const list: Schema = { type: 'array', items: text };
  expect(compare(object({ things: list }, ['things']), list, [{ from: 'things', to: '$' }])).toEqual([]);
});

test('of a list whose items move, the items are compared', () => {
  const before = object({ texts: { type: 'array', items: text } });
  expect(compare(before, object({ text }), [{ from: 'texts[]', to: 'text' }])).toEqual([]);
});

test('an object that moves has its fields told where its name is', () => {
  const after = object({ frame: object({ width: text }) });
  const moves = [{ from: 'box', to: 'frame' }];
  expect(compare(object({ box: reference('Box') }), after, moves, { Box: object({ left: text }) })).toEqual([]);
});

test('what carries on an object is no other type, and anything else is', () => {
  const schemas = { Box: object({ left: text }), Frame: object({ left: text }) };
  const bodies = [object({ box: reference('Box') }), object({ box: reference('Frame') })] as const;
  const originOf = (name: string): string => (name === 'Frame' ? 'Box' : name);
  expect(compare(...bodies, [], schemas, originOf)).toEqual([]);
  expect(compare(...bodies, [], schemas)).toEqual([{ path: 'box', what: 'Frame, was Box' }]);
});
