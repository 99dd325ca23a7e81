import { checkSchema, listTypes, sample, schemaOf, type Document, type Operation, type Parameter } from '@extend-openapi/document';

/** A value for a parameter: an example of it, else any that fits. Nothing where none is found. */
export function findArgument(document: Document, parameter: Parameter): unknown {
  const schema = schemaOf(parameter) ?? {};
  const examples = [parameter.example, ...Object.values(parameter.examples ?? {}).map(({ value }) => value)];
  const isOpen = listTypes(document, schema).size === 0;
  const candidates = [...examples, ...(isOpen ? ['text'] : []), sample(document, schema)];
  const value = candidates.find((candidate) => {
    // An empty text is no segment of a path, and no value in a query.
    if (candidate === undefined || candidate === '' || candidate === null) return false;
    return checkSchema(document, schema, candidate, []).length === 0;
  });
  return parameter.content && value !== undefined ? JSON.stringify(value) : value;
}

/** The path of an operation with values in place of its parameters. */
export const fillPath = (document: Document, { path, parameters }: Operation): string =>
  path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    return encodeURIComponent(String((parameter && findArgument(document, parameter)) ?? 'text'));
  });
