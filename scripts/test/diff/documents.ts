import type { Document } from '../../contract/openapi.ts';
import type { Bump } from '../../diff/report/change.ts';

/** A small contract in which no two places share an object, as in a file. */
export const documentOf = (rest: object): Document =>
  JSON.parse(JSON.stringify({ openapi: '3.1.0', info: { title: 'Small', version: '1' }, ...rest })) as Document;

const operation = (rest: object): object => ({ paths: { '/a': { get: { responses: {}, ...rest } } } });
const query = (rest: object): object =>
  operation({ parameters: [{ name: 'where', in: 'query', schema: { type: 'object' }, ...rest }] });
const servers = (...names: string[]): object => ({ servers: names.map((name) => ({ url: `https://${name}` })) });
const regions = (...names: string[]): object => ({
  servers: names.map((name) => ({ url: `https://${name}`, 'x-sdk-region': name })),
});

export const text = { type: 'string' };
export const number = { type: 'number' };
export const object = (properties: object) => ({ type: 'object', properties });
export const tagged = (kind: string, toy: object) => object({ kind: { const: kind }, toy });
export const union = (...members: object[]) => ({ oneOf: members });
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
export const schemas = {
  Cat: tagged('cat', text),
  Cow: tagged('cow', text),
  Bare: object({ kind: { const: 'cat' } }),
  Stray: object({ kind: text }),
  Round: object({ form: text, radius: number }),
  Square: object({ form: text, side: number }),
};
export const answer = (schema: object): object => ({
  ...operation({ responses: { 200: { description: '', ...json(schema) } } }),
  components: { schemas },
});
const request = (schema: object): object => ({ ...operation({ requestBody: json(schema) }), components: { schemas } });

const shapes = union(ref('Round'), ref('Square'));
const tags = (mapping: Record<string, string>): object => {
  const targets = Object.entries(mapping).map(([tag, name]) => [tag, ref(name).$ref]);
  return { ...shapes, discriminator: { propertyName: 'form', mapping: Object.fromEntries(targets) } };
};
const petTags = { ...union(ref('Cat'), ref('Stray')), discriminator: { propertyName: 'kind' } };
const two = tags({ r: 'Round', s: 'Square' });
const three = tags({ r: 'Round', o: 'Round', s: 'Square' });

const webhook = (rest: object): object => ({ webhooks: { born: { post: { responses: {}, ...rest } } } });
const event = (rest: object): object => webhook({ requestBody: { ...json(object({ id: text })), ...rest } });
const reply = (content: object): object => webhook({ responses: { 200: { description: 'Noted', content } } });

const answered = (media: object): object =>
  operation({ responses: { 200: { description: '', content: { 'text/plain': media } } } });

const fixed = (...places: object[]): object => ({ type: 'array', prefixItems: places });

type Pair = [name: string, bump: Bump, before: object, after: object];

const bothWays = (
  rows: readonly (readonly [name: string, sent: Bump, received: Bump, before: object, after: object])[],
): Pair[] =>
  rows.flatMap(([name, sent, received, before, after]): Pair[] => [
    [`sent: ${name}`, sent, request(before), request(after)],
    [`received: ${name}`, received, answer(before), answer(after)],
  ]);

// The types write a tag into the component that it stands for, so that no compiler tells the directions apart.
const tagPairs = bothWays([
  ['tags that the fields lack', 'major', 'minor', shapes, two],
  ['tags that one field lacks', 'major', 'minor', union(ref('Cat'), ref('Stray')), petTags],
  ['tags taken away', 'minor', 'major', two, shapes],
  ['one more tag', 'minor', 'major', two, three],
  ['one tag less', 'major', 'major', three, two],
  ['tags the other way round', 'major', 'major', two, tags({ r: 'Square', s: 'Round' })],
]);

const placePairs = bothWays([
  ['fixed places in place of any', 'none', 'none', { type: 'array', items: text }, { ...fixed(text), items: text }],
  [
    'another thing at a fixed place',
    'major',
    'major',
    { type: 'array', items: text },
    { ...fixed(number), items: text },
  ],
  ['no fixed places any more', 'none', 'none', { ...fixed(text), items: text }, { type: 'array', items: text }],
  ['one fixed place less', 'major', 'major', fixed(text, text), fixed(text)],
]);

/** What no single edit of the base document shows. */
export const pairs: readonly Pair[] = [
  ...tagPairs,
  ...placePairs,
  ['what is answered gets a type', 'minor', answered({}), answered({ schema: text })],
  ['what is answered loses its type', 'major', answered({ schema: text }), answered({})],
  ['an event gets a body', 'minor', webhook({}), event({ required: true })],
  ['an event always has a body', 'minor', event({}), event({ required: true })],
  [
    'a reply may be of another type',
    'minor',
    reply({ 'text/plain': {} }),
    reply({ 'text/plain': {}, 'text/html': {} }),
  ],
  ['an operation gets an id', 'minor', operation({}), operation({ operationId: 'a' })],
  ['an operation loses its id', 'major', operation({ operationId: 'a' }), operation({})],
  [
    'fields in brackets, said twice',
    'none',
    query({ style: 'deepObject' }),
    query({ style: 'deepObject', explode: true }),
  ],
  ['fields in brackets', 'major', query({ explode: true }), query({ style: 'deepObject', explode: true })],
  ['a server in front of the others', 'major', servers('a'), servers('b', 'a')],
  ['a server behind the others', 'minor', servers('a'), servers('a', 'b')],
  ['regions in another order', 'none', regions('us', 'eu'), regions('eu', 'us')],
  ['a region in front of the others', 'minor', regions('us'), regions('eu', 'us')],
];
