import { isJson, resolve, sample, type Document, type SourceMedia } from '@extend-openapi/document';

/** The bodies of a message by examples alone: those of the contract, else one that is made from the schema. */
export const showContent = (
  document: Document,
  content: Readonly<Record<string, SourceMedia>>,
  random: (() => number) | undefined,
): object =>
  Object.fromEntries(Object.entries(content).map(([type, media]) => [type, showMedia(document, type, media, random)]));

function showMedia(
  document: Document,
  type: string,
  { schema, example, examples = {} }: SourceMedia,
  random: (() => number) | undefined,
): object {
  const named = Object.entries(examples).map(([name, reference]) => [name, resolve(document, reference)]);
  if (named.length > 0) return { examples: Object.fromEntries(named) as object };
  if (example !== undefined) return { example };
  const isOpen = schema === undefined && isJson(type.split(';')[0]!.trim().toLowerCase());
  return schema === undefined && !isOpen ? {} : { example: sample(document, schema ?? {}, { random }) };
}
