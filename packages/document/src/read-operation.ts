import type { Answer, Example, Media, Operation } from './document.ts';
import { asObject } from './boolean-schema.ts';
import { isFixedHeader } from './fixed-headers.ts';
import { readSecurity } from './read-security.ts';
import { resolve } from './resolve.ts';
import type { Parameter, PathItem, Source, SourceContent, SourceMedia, SourceOperation } from './source.ts';

/** Reads what paths and webhooks have in common. */
export function readOperation(
  source: Source,
  name: string,
  item: PathItem,
  operation: SourceOperation,
): Omit<Operation, 'method' | 'path'> {
  const body = operation.requestBody && resolve({ source }, operation.requestBody);
  return {
    name,
    operationId: operation.operationId,
    tags: operation.tags ?? [],
    parameters: readParameters(source, item.parameters, operation.parameters),
    body: body && { required: body.required === true, media: readMedia(source, body) },
    answers: Object.entries(operation.responses ?? {}).map(([status, response]) =>
      readAnswer(source, status, response),
    ),
    security: readSecurity(source, operation.security ?? source.security ?? []),
    marks: Object.fromEntries(Object.entries(operation).filter(([key]) => key.startsWith('x-'))),
    source: operation,
  };
}

function readParameters(
  source: Source,
  shared: readonly Parameter[] = [],
  own: readonly Parameter[] = [],
): readonly Parameter[] {
  const all = [...shared, ...own]
    .map((parameter) => resolve({ source }, parameter))
    .filter((parameter) => parameter.in !== 'header' || !isFixedHeader(parameter.name));
  for (const { in: place, name, style } of all)
    if (style === 'label' || style === 'matrix')
      throw new TypeError(
        `The ${place} parameter "${name}" has the style "${style}", which is not supported: use "simple"`,
      );
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

export function readAnswer(source: Source, status: string, reference: SourceContent): Answer {
  const response = resolve({ source }, reference);
  const content = contents.get(response) ?? readContent(source, response);
  contents.set(response, content);
  return { status: /^\dxx$/i.test(status) ? status.toUpperCase() : status, ...content };
}

type Content = Omit<Answer, 'status'>;

/** Most answers are shared: a large document refers a thousand times to a score of them. */
const contents = new WeakMap<SourceContent, Content>();

function readContent(source: Source, response: SourceContent): Content {
  const headers = Object.entries(response.headers ?? {})
    .filter(([name]) => !isFixedHeader(name))
    .map(([name, header]) => [name, resolve({ source }, header)]);
  return { media: readMedia(source, response), headers: Object.fromEntries(headers) as Answer['headers'] };
}

const readMedia = (source: Source, { content = {} }: SourceContent): Media[] =>
  Object.entries(content).map(([type, media]) => ({
    type: type.split(';')[0]!.trim().toLowerCase(),
    schema: asObject(media.schema),
    examples: readExamples(source, media),
  }));

function readExamples(source: Source, { examples, example }: SourceMedia): Example[] {
  // A lone example has no name: Prism's is taken, so that "Prefer: example=default" finds it.
  if (examples === undefined) return example === undefined ? [] : [{ name: 'default', value: example }];
  return Object.entries(examples).map(([name, reference]) => ({ name, value: resolve({ source }, reference).value }));
}
