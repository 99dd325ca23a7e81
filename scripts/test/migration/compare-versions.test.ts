import { expect, test } from 'vitest';
import { type Comparison, compareVersions } from '../../migration/compare-versions.ts';
import { readMappings } from '../../migration/read-mappings.ts';
import { renderGuide } from '../../migration/sections/guide.ts';
import type { Schema } from '../../contract/openapi.ts';
import { object, operation, reference, side } from './documents.ts';

const text: Schema = { type: 'string' };
const wrapper = object({ success: { type: 'boolean' }, thing: reference('Thing') }, ['success', 'thing']);

const older = side(
  '1',
  {
    'GET /health': operation(undefined, object({ status: text })),
    'POST /things': operation(object({ kind: text, name: text }), wrapper),
    'GET /things/{id}': operation(undefined, wrapper),
    'DELETE /things/{id}': operation(undefined, object({ thingId: text })),
    'POST /guesses': operation(object({ text }), object({})),
  },
  { Thing: object({ id: text, box: reference('Frame') }), Frame: object({ width: text }) },
  { 'thing.done': operation(object({ payload: reference('Thing') }), undefined) },
);

const newer = side(
  '2',
  {
    'GET /health': operation(undefined, object({ status: text })),
    'POST /small_things': operation(object({ title: text }), reference('SmallThing')),
    'POST /large_things': operation(object({ title: text }), reference('LargeThing')),
    'GET /things/{id}': operation(undefined, reference('SmallThing')),
    'DELETE /objects/{id}': operation(undefined, object({ id: text })),
    'GET /news': operation(undefined, object({})),
  },
  {
    SmallThing: object({ id: text, box: reference('Box') }),
    LargeThing: object({ id: text, box: reference('Box') }),
    Box: object({ width: text, depth: text }),
  },
  { 'thing.finished': operation(object({ payload: reference('SmallThing') }), undefined) },
);

const data = `
- from: { operation: POST /things }
  to: [{ operation: POST /small_things, when: it is small }, { operation: POST /large_things, when: it is large }]
  change: replaced
  fields: [{ from: name, to: title }, { from: kind, how: Choose the path. }, { in: response, from: thing, to: $ }]
  why: Split.
  how: Choose.
- from: { operation: 'GET /things/{id}' }
  to: [{ operation: 'GET /things/{id}' }]
  change: unwrapped
  fields: [{ in: response, from: thing, to: $ }]
  why: Unwrapped.
  how: Read the body.
- from: { operation: 'DELETE /things/{id}' }
  to: [{ operation: 'DELETE /objects/{id}' }]
  change: moved
  fields: [{ in: response, from: thingId, to: id }]
  why: Moved.
  how: Change the path.
- from: { operation: POST /guesses }
  to: []
  change: removed
  why: Nobody guessed.
  how: Stop guessing.
- from: { schema: Thing }
  to: [{ schema: SmallThing, when: it is small }, { schema: LargeThing, when: it is large }]
  change: replaced
  why: Sizes.
  how: Look at the size.
- from: { webhook: thing.done }
  to: [{ webhook: thing.finished }]
  change: renamed
  why: Other word.
  how: Rename the event.
`;

const comparison = compareVersions(older, newer, readMappings(data, 'a.yaml'));

test('accounts for every operation', () => {
  expect(comparison.operations.map(({ older: { name }, change }) => [name, change])).toEqual([
    ['GET /health', 'unchanged'],
    ['POST /things', 'replaced'],
    ['GET /things/{id}', 'unwrapped'],
    ['DELETE /things/{id}', 'moved'],
    ['POST /guesses', 'removed'],
  ]);
  expect(comparison.newOperations.map(({ name }) => name)).toEqual(['GET /news']);
});

test('a schema that stands where another one stood carries it on', () => {
  const frame = comparison.objects.find((schema) => schema.older === 'Frame');
  expect(frame).toMatchObject({ newer: ['Box'], differences: [{ path: 'depth', what: 'new' }] });
});

test('the event goes on under its new name', () => {
  expect(comparison.webhooks.map(({ change, targets }) => [change, ...targets.map(({ name }) => name)])).toEqual([
    ['renamed', 'thing.finished'],
  ]);
  expect(comparison.newWebhooks).toEqual([]);
});

test('the guide has the counts, both calls, and the fields', () => {
  const page = renderGuide(comparison);
  expect(page).toContain('All 5 operations of 1 are accounted for');
  expect(page).toContain('| 1 | removed | no direct successor |');
  expect(page).toContain("await unwrap(before.GET('/things/{id}'));");
  expect(page).toContain('// 2, if it is small → { id, box }');
  expect(page).toContain('| `name` | `title` |  |');
  expect(page).toContain('| `kind` | gone | Choose the path. |');
  expect(page).toContain('| `POST /guesses` | none | removed |');
});

test('query parameters are compared, apart from those that the data file moves', () => {
  const query = (...parameters: [name: string, schema: Schema, required?: boolean][]): object =>
    operation(undefined, object({}), {
      parameters: parameters.map(([name, schema, required]) => ({ in: 'query', name, schema, required })),
    });
  const sort: Schema = { enum: ['up', 'down'] };
  const before = query(['page', text], ['size', text, true], ['old', text], ['sort', sort]);
  const after = query(['cursor', text], ['size', text], ['sort', { enum: ['up'] }], ['added', text, true]);
  const moves = `
- from: { operation: GET /list }
  to: [{ operation: GET /list }]
  change: renamed
  fields: [{ in: query, from: page, to: cursor }]
  why: Pages have cursors.
  how: Send the cursor.
`;
  const [list] = compareVersions(
    side('1', { 'GET /list': before }),
    side('2', { 'GET /list': after }),
    readMappings(moves, 'a.yaml'),
  ).operations;
  expect(list!.differences).toEqual([
    { place: 'query', path: 'size', what: 'optional' },
    { place: 'query', path: 'old', what: 'gone' },
    { place: 'query', path: 'sort', what: 'no longer `down`' },
    { place: 'query', path: 'added', what: 'new and required' },
  ]);
});

/** What is said of the operation `POST /things` and of the objects, when its bodies change like that. */
const compareBodies = (
  before: { request?: Schema; response?: Schema; schemas: Record<string, Schema> },
  after: typeof before,
  entries = '[]',
): Comparison =>
  compareVersions(
    side('1', { 'POST /things': operation(before.request, before.response) }, before.schemas),
    side('2', { 'POST /things': operation(after.request, after.response) }, after.schemas),
    readMappings(entries, 'a.yaml'),
  );

const [plain, grown] = [object({ id: text }), object({ id: text, size: text }, ['size'])];

test('an object has its changes told once, and callers are told what they have to send', () => {
  const received = { response: reference('Thing') };
  const sent = { request: object({ thing: reference('Thing') }) };
  for (const [bodies, what] of [[received, 'new'] as const, [sent, 'new and required'] as const]) {
    const found = compareBodies({ ...bodies, schemas: { Thing: plain } }, { ...bodies, schemas: { Thing: grown } });
    expect(found.operations).toMatchObject([{ change: 'unchanged', differences: [] }]);
    expect(found.objects).toMatchObject([{ older: 'Thing', differences: [{ path: 'size', what }] }]);
  }
});

test('the members of a union go on as the members of the other one; the union itself as none of them', () => {
  const any = (...names: string[]): Schema => ({ oneOf: names.map(reference) });
  const { objects } = compareBodies(
    { response: object({ thing: reference('Any') }), schemas: { Any: any('A', 'B'), A: plain, B: plain } },
    { response: object({ thing: reference('Other') }), schemas: { Other: any('A', 'B'), A: grown, B: plain } },
  );
  expect(objects.map(({ older, newer }) => [older, newer])).toEqual([
    ['A', ['A']],
    ['B', ['B']],
  ]);
});

test('a name that goes on is carried on by nothing else, and a data file has the last word', () => {
  const response = object({ box: reference('Box'), frame: reference('Frame') });
  const later = object({ box: reference('Frame'), frame: reference('Ring') });
  const mapping = `
- { from: { schema: Box }, to: [{ schema: Ring }], change: renamed, why: It is round., how: Roll it. }
`;
  const { objects } = compareBodies(
    { response, schemas: { Box: plain, Frame: plain } },
    { response: later, schemas: { Frame: plain, Ring: plain } },
    mapping,
  );
  expect(objects.map(({ older, newer }) => [older, newer])).toEqual([['Box', ['Ring']]]);
});

test('without a direct successor nothing is compared', () => {
  const mapping = `
- from: { operation: POST /things }
  to: [{ operation: POST /things }]
  change: removed
  why: It did another thing.
  how: Do without.
`;
  const bodies = { request: plain, schemas: {} };
  expect(compareBodies(bodies, { ...bodies, request: grown }, mapping).operations).toMatchObject([{ differences: [] }]);
});

test('errors have their own section, with the statuses that are new', () => {
  const failing = (status: string, name: string): object => ({
    responses: {
      200: { description: 'Done.' },
      400: { description: 'Wrong.', content: { 'application/json': { schema: reference(name) } } },
      [status]: { description: 'Failed.' },
    },
  });
  const entries = `
- from: { schema: Fault }
  to: [{ schema: Failure }]
  change: renamed
  fields: [{ from: id, to: size }]
  why: Words.
  how: Read the size.
`;
  const comparison = compareVersions(
    side('1', { 'GET /things': operation(undefined, undefined, failing('404', 'Fault')) }, { Fault: plain }),
    side('2', { 'GET /things': operation(undefined, undefined, failing('409', 'Failure')) }, { Failure: grown }),
    readMappings(entries, 'a.yaml'),
  );
  const page = renderGuide(comparison);
  expect(page).not.toContain('## Objects');
  expect(page.split('## Errors')[1]).toContain('### Fault → Failure');
  expect(page).toContain('see [Errors](#errors)');
  expect(page).toMatch(/\| `404` \|  \| `GET \/things` \|\n\| `409` \| `GET \/things` \|  \|/);
  expect(page).not.toContain('| `400`');
});

test('a guide marks what can move last, shows examples that say the same, and keeps to what events change', () => {
  const create = (...names: string[]): object => {
    const examples = Object.fromEntries(names.map((name) => [name, { value: { name } }]));
    return { requestBody: { content: { 'application/json': { schema: object({ name: text }), examples } } } };
  };
  const event = (tag: string, payload: Schema): object =>
    operation(object({ eventType: { const: tag }, payload }), undefined);
  const page = renderGuide(
    compareVersions(
      side(
        '1',
        { 'POST /things': operation(undefined, plain, create('usual', 'other')) },
        {},
        { done: event('a', plain) },
      ),
      side(
        '2',
        { 'POST /things': operation(undefined, grown, { ...create('first', 'usual'), deprecated: true }) },
        {},
        { done: event('b', grown) },
      ),
      [],
    ),
  );
  expect(page).toContain('| `POST /things` | same | changed* |');
  expect(page).toContain("after.POST('/things', { body: { name: 'usual' } })");
  expect(page).toContain('| `done` | same | `payload.size`: new and required |');
});
