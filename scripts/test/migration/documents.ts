import type { Document, Schema } from '../../contract/openapi.ts';
import { readSide, type Side } from '../../migration/side.ts';

type Body = Schema | undefined;

/** An operation with the bodies that a test is about. */
export const operation = (request: Body, response: Body, extra: object = {}): object => ({
  operationId: 'anOperation',
  summary: 'Do something',
  tags: ['things'],
  ...(request ? { requestBody: { required: true, content: { 'application/json': { schema: request } } } } : {}),
  responses: { 200: { description: 'Done.', content: response ? { 'application/json': { schema: response } } : {} } },
  ...extra,
});

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
});

/** A version with nothing but what a test is about. Paths are given as `POST /things`. */
export function side(
  version: string,
  operations: Record<string, object>,
  schemas: Record<string, Schema> = {},
  webhooks: Record<string, object> = {},
): Side {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, value] of Object.entries(operations)) {
    const [method, path] = name.split(' ') as [string, string];
    paths[path] = { ...paths[path], [method.toLowerCase()]: value };
  }
  const events = Object.fromEntries(Object.entries(webhooks).map(([name, value]) => [name, { post: value }]));
  const whole = {
    openapi: '3.1.0',
    info: { title: 'Things', version },
    servers: [{ url: 'https://things.example' }],
    paths,
    webhooks: events,
    components: { schemas },
  };
  return readSide(whole as unknown as Document);
}
