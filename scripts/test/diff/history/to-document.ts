import type { Document, MediaType, Schema } from '../../../contract/openapi.ts';
import type { Facts, Shape } from './facts.ts';

/** The contract that a release speaks, as far as its declarations tell it. */
export function toDocument({ source, operations, events, types }: Facts): Document {
  const paths = Object.entries(operations).map(([path, call]) => {
    const operationId = path.replaceAll(/\/(.)/g, (_match, first: string) => first.toUpperCase());
    const responses = { '200': { description: 'Done', ...(call.answers ? json(call.answers) : {}) } };
    const sends = call.sends ?? call['sends?'];
    const requestBody = sends && { required: call.sends !== undefined, ...json(sends) };
    return [`/${path}`, { post: { operationId, ...(requestBody ? { requestBody } : {}), responses } }];
  });
  const webhooks = Object.entries(events).map(([name, shape]) => {
    const responses = { '200': { description: 'Heard' } };
    return [name, { post: { requestBody: { required: true, ...json(shape) }, responses } }];
  });
  const schemas = Object.entries(types).map(([name, shape]) => [name, toSchema(shape)]);
  return {
    openapi: '3.1.0',
    info: { title: source, version: source.split(' ')[1]! },
    paths: Object.fromEntries(paths) as Document['paths'] & object,
    webhooks: Object.fromEntries(webhooks) as Document['webhooks'] & object,
    components: { schemas: Object.fromEntries(schemas) as Record<string, Schema> },
  };
}

const json = (shape: Shape): { content: Record<string, MediaType> } => ({
  content: { 'application/json': { schema: toSchema(shape) } },
});

function toSchema(shape: Shape): Schema {
  if (typeof shape === 'string') {
    if (shape.startsWith('@')) return { $ref: `#/components/schemas/${shape.slice(1)}` };
    return shape === 'any' ? {} : { type: shape };
  }
  if ('value' in shape) return { const: shape.value };
  if ('list' in shape) return { type: 'array', items: toSchema(shape.list) };
  if ('map' in shape) return { type: 'object', additionalProperties: toSchema(shape.map) };
  if ('all' in shape) return { allOf: shape.all.map(toSchema) };
  if ('union' in shape) return toUnion(shape.union);
  const fields = Object.entries(shape.fields).map(([name, field]) => ({
    name: name.replace(/\?$/, ''),
    field,
    key: name,
  }));
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, field }) => [name, toSchema(field)])),
    required: fields.filter(({ name, key, field }) => name === key && !mayStayAway(field)).map(({ name }) => name),
  };
}

/** Values beside `string` are those known of an open list. */
function toUnion(members: readonly Shape[]): Schema {
  const others = members.filter((member) => member !== 'undefined');
  const values = others.flatMap((member) => (typeof member === 'object' && 'value' in member ? [member.value] : []));
  const rest = others.filter((member) => typeof member === 'string' || !('value' in member));
  const isOpen = rest.includes('string') && values.length > 0;
  const listed: Schema[] = values.length > 0 ? [{ enum: values, ...(isOpen ? { 'x-sdk-open-enum': true } : {}) }] : [];
  const all = [...listed, ...rest.filter((member) => !(isOpen && member === 'string')).map(toSchema)];
  return all.length === 1 ? all[0]! : { anyOf: all };
}

const mayStayAway = (shape: Shape): boolean =>
  typeof shape === 'object' && 'union' in shape && shape.union.includes('undefined');
