import type { Document, Schema } from '../../contract/openapi.ts';
import { enums } from './values/enums.ts';
import { formats } from './values/formats.ts';
import { limits } from './values/limits.ts';
import { lists } from './values/lists.ts';
import { marks } from './values/marks.ts';
import { nestedUnions } from './values/nested-unions.ts';
import { objects } from './values/objects.ts';
import { types } from './values/types.ts';
import { unions } from './values/unions.ts';
import { type Expected, number, ref, text } from './values/row.ts';

export interface ValueEdit {
  name: string;
  direction: 'request' | 'response';
  expected: Expected;
  field: string;
  after: unknown;
}

const table = [...limits, ...marks, ...formats, ...types, ...enums, ...objects, ...lists, ...unions, ...nestedUnions];

const documentOf = (fields: Record<string, unknown>): Document =>
  ({
    openapi: '3.1.0',
    info: { title: 'Values', version: '1' },
    paths: {
      '/values': {
        post: {
          operationId: 'change',
          requestBody: { required: true, content: json('Sent') },
          responses: { 200: { description: 'Done', content: json('Received') } },
        },
      },
    },
    components: {
      schemas: {
        Sent: { type: 'object', properties: structuredClone(fields) },
        Received: { type: 'object', properties: fields },
        Cat: { type: 'object', required: ['kind'], properties: { kind: { const: 'Cat' }, lives: number } },
        Dog: { type: 'object', required: ['kind'], properties: { kind: { const: 'Dog' }, toy: text } },
        Cow: { type: 'object', required: ['milk'], properties: { milk: number } },
        Tom: ref('Cat'),
        Pet: { oneOf: [ref('Cat'), ref('Dog')] },
        Node: { type: 'object', properties: { value: text, next: ref('Node') } },
      },
    },
  }) as unknown as Document;

const json = (name: string) => ({ 'application/json': { schema: ref(name) } });

const fieldOf = (name: string): string => name.replaceAll(/\W+(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** A contract with one field for each row, sent and received. */
const fields = Object.fromEntries(table.map(([name, , , before]) => [fieldOf(name), before]));
export const valuesBefore: Document = documentOf(fields);

export const valueEdits: ValueEdit[] = table.flatMap(([name, sent, received, , after]) => {
  const field = fieldOf(name);
  return [
    { name: `sent: ${name}`, direction: 'request', expected: sent, field, after },
    { name: `received: ${name}`, direction: 'response', expected: received, field, after },
  ];
});

/** The contract with some of its fields edited. */
export function editValues(edits: readonly ValueEdit[]): Document {
  const document = structuredClone(valuesBefore);
  const { Sent, Received } = document.components!.schemas!;
  for (const { direction, field, after } of edits)
    (direction === 'request' ? Sent : Received)!.properties![field] = after as Schema;
  return document;
}
