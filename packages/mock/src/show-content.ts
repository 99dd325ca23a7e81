import { isJson, resolve, sample, type Document, type SourceMedia } from '@extend-openapi/document';

/** The bodies of a message by examples alone: those of the contract, else one that is made from the schema. */
export const showContent = (
  document: Document,
  content: Readonly<Record<string, SourceMedia>>,
  random: (() => number) | undefined,
): object =>
  Object.fromEntries(Object.entries(content).map(([type, media]) => [type, showMedia(document, type, media, random)]));

/**
 * The data of an example, which Prism gives back unread: in data it would follow what looks like a reference, out of the
 * document too.
 */
export class Data {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  toJSON(): unknown {
    return this.#value;
  }
}

function showMedia(
  document: Document,
  type: string,
  { schema, example, examples = {} }: SourceMedia,
  random: (() => number) | undefined,
): object {
  const named = Object.entries(examples).map(([name, reference]) => {
    const { value, ...rest } = resolve(document, reference);
    return [name, value === undefined ? rest : { ...rest, value: new Data(value) }];
  });
  if (named.length > 0) return { examples: Object.fromEntries(named) as object };
  if (example !== undefined) return { example: new Data(example) };
  // Whatever is no JSON is written as a text.
  const open = isJson(type.split(';')[0]!.trim().toLowerCase()) ? {} : { type: 'string' };
  return { example: new Data(sample(document, schema ?? open, { random }) ?? null) };
}
