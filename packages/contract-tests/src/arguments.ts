import {
  checkSchema,
  listTypes,
  sample,
  schemaOf,
  type Document,
  type Operation,
  type Parameter,
} from '@extend-openapi/document';

/** A value for a parameter: an example of it, else any that fits. Nothing where none is found. */
export function findArgument(document: Document, parameter: Parameter): unknown {
  const schema = schemaOf(parameter) ?? {};
  const examples = [parameter.example, ...Object.values(parameter.examples ?? {}).map(({ value }) => value)];
  const isOpen = listTypes(document, schema).size === 0;
  const candidates = [...examples, ...(isOpen ? ['text'] : []), sample(document, schema)];
  const fits = (candidate: unknown): boolean => checkSchema(document, schema, candidate, []).length === 0;
  if (parameter.content) return JSON.stringify(candidates.find((value) => value !== undefined && fits(value)));
  return candidates.find((value) => isWritable(value) && fits(value));
}

/** Whether a style has a way to write a value: none has for an empty text, or for what is nested deeper than once. */
function isWritable(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.values(value).every((part) => typeof part !== 'object' && part !== '');
}

/** The path of an operation with values in place of its parameters. */
export const fillPath = (document: Document, { path, parameters }: Operation): string =>
  path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    return encodeURIComponent(String((parameter && findArgument(document, parameter)) ?? 'text'));
  });
