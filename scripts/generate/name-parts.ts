import { capitalize } from './identifiers.ts';
import {
  type Document,
  listOperations,
  type MediaType,
  type Operation,
  type Parameter,
  type Schema,
} from '../contract/index.ts';

/** Where an operation of a prepared document says which schema is its query. */
export const namedQuery = 'x-named-query';

/** Gives the query, the body and the answer of an operation a name of their own where the document writes them in place. */
export function nameParts(document: Document): void {
  const schemas = ((document.components ??= {}).schemas ??= {});
  const add = (base: string, schema: Schema): Schema => {
    const name = freeName(base, schemas);
    schemas[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  };
  const nameContent = (base: string, content: Record<string, MediaType> | undefined): void => {
    const media = content?.['application/json'];
    if (media?.schema && !media.schema.$ref) media.schema = add(base, media.schema);
  };
  for (const { operation, parameters } of listOperations(document)) {
    const base = capitalize(operation.operationId ?? '');
    if (!/^[A-Za-z_$][\w$]*$/.test(base)) continue;
    const query = parameters.filter((parameter) => parameter.in === 'query');
    if (query.length > 0) operation[namedQuery] = add(`${base}Query`, toObject(query, describeQuery(operation)));
    nameContent(`${base}Request`, operation.requestBody?.content);
    for (const [status, response] of Object.entries(operation.responses))
      if (status.startsWith('2') && !(response as { $ref?: string }).$ref)
        nameContent(`${base}Response`, response.content);
  }
}

const describeQuery = ({ 'x-sdk-pagination': pagination, operationId }: Operation): string =>
  pagination === undefined
    ? `Options of the operation \`${operationId}\`, sent in the query; what may be left out has its default.`
    : 'Filters, order and paging; what may be left out has its default.';

/** The parameters as the object that a caller passes. */
function toObject(parameters: readonly Parameter[], description: string): Schema {
  const properties = parameters.map(({ name, description, deprecated, schema = {} }): [string, Schema] => {
    const notes = { description, deprecated };
    const said = Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined));
    return [name, { ...structuredClone(schema), ...said }];
  });
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(properties),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

function freeName(base: string, schemas: Record<string, Schema>): string {
  for (let index = 1; ; index += 1) {
    const name = index === 1 ? base : `${base}${index}`;
    if (!schemas[name]) return name;
  }
}
