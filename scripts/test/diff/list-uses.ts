import { listOperations } from '../../contract/list-operations.ts';
import { resolve, type Document, type MediaType, type Schema } from '../../contract/openapi.ts';
import { findVersionHeader } from '../../contract/read-contract.ts';

export interface Use {
  place: string;
  line: string;
}

export interface Uses {
  uses: Use[];
  /** The operations that lead to a component, for the place of what is done with it. */
  placesOf: (place: string) => string[];
}

/**
 * What a consumer does, each on a line of its own. A component is gone through once as what is sent and once as what is
 * received, by the names that the declarations have for both; wherever it is met, its fields are read there.
 */
export function listUses(document: Document, declarations: string): Uses {
  const uses: Use[] = [];
  const met = new Map<string, Set<string>>();
  let place = '';
  const versionHeader = findVersionHeader(document);
  const add = (line: string): void => void uses.push({ place, line: line.replaceAll('#', String(uses.length)) });
  const assign = (from: string, to: string): void => add(`export const check# = (value: ${from}): ${to} => value;`);
  /** @returns the name of the type, which the next steps into it start from */
  const use = (type: string): string => {
    add(`export type Use# = ${type};`);
    return `Use${uses.length - 1}`;
  };
  for (const name of Object.keys(document.components?.schemas ?? {})) {
    place = `schema ${name}`;
    use(`New.${name}`);
  }
  for (const section of ['paths', 'webhooks'] as const) {
    for (const { name, path, method, operation, parameters } of listOperations(document, section)) {
      place = name;
      const item = `['${path}']['${method.toLowerCase()}']`;
      const [old, current] = [`Old.${section}${item}`, `New.${section}${item}`];
      // What one side of a call may send the other has to take; a webhook turns it round.
      const sends = section === 'paths' ? assign : (from: string, to: string) => assign(to, from);
      if (operation.operationId) use(`New.operations['${operation.operationId}']`);
      sends(`${old}['parameters']`, `${current}['parameters']`);
      // The client sends the version header: the types do not have it.
      for (const parameter of parameters.filter(({ name }) => name !== versionHeader))
        use(`Field<Field<${current}['parameters'], '${parameter.in}'>, '${parameter.name}'>`);
      sends(`Sent<${old}['requestBody']>`, `Sent<${current}['requestBody']>`);
      const body = resolve(document, operation.requestBody);
      if (body) bodies(body.content, `NonNullable<${current}['requestBody']>`, section === 'paths');
      for (const [status, reference] of Object.entries(operation.responses)) {
        const response = resolve(document, reference);
        const key = /^\d+$/.test(status) ? status : `'${status}'`;
        const at = `['responses'][${key}]`;
        sends(`${current}${at}`, `${old}${at}`);
        bodies(response.content ?? {}, `${current}${at}`, false);
      }
      sends(`Data<${current}['responses']>`, `Data<${old}['responses']>`);
    }
  }
  function bodies(content: Record<string, MediaType>, type: string, isSent: boolean): void {
    for (const [name, { schema }] of Object.entries(content))
      if (schema) read(schema, use(`${type}['content']['${name}']`), isSent);
  }
  function read(schema: Schema, used: string, isSent: boolean): void {
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(schema.$ref ?? '')?.[1];
    if (name === undefined) return fields(resolve(document, schema), used, isSent);
    const names = namesOf(document, schema).map((field) => `'${field}'`);
    if (names.length > 0) use(`Names<${used}, ${names.join(' | ')}>`);
    const component = `${name} ${isSent ? 'sent' : 'received'}`;
    const above = met.get(component);
    above?.add(place);
    if (above) return;
    const outside = place;
    met.set(component, new Set([outside]));
    place = component;
    const isTwin = isSent && new RegExp(`\\b(interface|type) ${name}Input\\b`).test(declarations);
    fields(resolve(document, schema), `New.${name}${isTwin ? 'Input' : ''}`, isSent);
    place = outside;
  }
  function fields(schema: Schema, used: string, isSent: boolean): void {
    for (const value of schema.enum ?? []) if (value !== null) use(`Value<${used}, ${JSON.stringify(value)}>`);
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      read(property, use(`Field<${used}, '${name}'>`), isSent);
    if (schema.items) read(schema.items, use(`Field<${used}, number>`), isSent);
    if (schema.additionalProperties) use(`Field<${used}, string>`);
    for (const part of partsOf(schema)) read(part, used, isSent);
  }
  function placesOf(place: string): string[] {
    const found = new Set([place]);
    for (const each of found) for (const above of met.get(each) ?? []) found.add(above);
    return [...found].filter((each) => !met.has(each));
  }
  return { uses, placesOf };
}

const partsOf = ({ allOf = [], oneOf = [], anyOf = [] }: Schema): Schema[] => [...allOf, ...oneOf, ...anyOf];

/** The names of all fields of a schema and of what it is put together from. */
function namesOf(document: Document, reference: Schema): string[] {
  const found = new Set([resolve(document, reference)]);
  for (const schema of found) for (const part of partsOf(schema)) found.add(resolve(document, part));
  return [...new Set([...found].flatMap(({ properties = {} }) => Object.keys(properties)))];
}
