import { resolve, schemaOf, type Answer, type Document, type Media, type Operation } from '@extend-openapi/document';
import { renderCallSample } from './call-sample.ts';
import { code, fence, indent, join, json, prose, table } from './markdown.ts';
import type { Page, VersionLink } from './page.ts';
import { describeLimits, describeType, schemaName } from './schema-type.ts';
import { renderSchema } from './schema-tree.ts';
import { operationPath, schemaLink, type NamedOperation, type Version } from './version.ts';

/** The page of an operation: what it does and costs, its call by name, what it takes and gives, and its errors. */
export function renderOperation(
  version: Version,
  named: NamedOperation,
  versions: readonly VersionLink[],
  isBilled: boolean,
): Page {
  const { document } = version;
  const { operation, name } = named;
  const { source } = operation;
  const summary = source.summary ?? operation.name;
  const isGood = ({ status }: Answer): boolean => status.startsWith('2');
  return {
    path: operationPath(version, named),
    title: summary,
    description: `${name}, ${operation.name} in version ${version.name}: ${firstSentence(source['description' as 'x-'])}`,
    versions,
    settings: { operation: { name, method: operation.method, path: operation.path, version: version.name } },
    body: join(
      `# ${summary}`,
      `${code(operation.method)} ${code(operation.path)}`,
      renderNotes(operation, isBilled),
      prose(source['description' as 'x-'] as string | undefined),
      '## Call',
      fence('ts', renderCallSample(version, named)),
      renderParameters(document, operation),
      operation.body && join('## Body', ...operation.body.media.map((media) => renderMedia(document, media, '###'))),
      ...operation.answers.filter(isGood).map((answer) => renderAnswer(document, operation, answer)),
      renderErrors(
        document,
        operation,
        operation.answers.filter((answer) => !isGood(answer)),
      ),
    ),
  };
}

function renderNotes({ marks, source }: Operation, isBilled: boolean): string {
  const { since, use } = (marks['x-sdk-deprecation'] ?? {}) as { since?: string; use?: string };
  const isDeprecated = source['deprecated' as 'x-'] === true;
  const notes = [
    isDeprecated && `Deprecated${since ? ` since ${since}` : ''}.${use ? ` Use ${code(use)} instead.` : ''}`,
    isBilled && 'Uses credits.',
    marks['x-sdk-idempotent'] === false &&
      'Sent twice, it is done twice: the client repeats it only where nothing can have been done.',
    (marks['x-sdk-lifecycle'] as { stage?: string } | undefined)?.stage === 'beta' &&
      'In beta: it may change within this version.',
    marks['x-evidence'] === 'inferred' && 'Inferred, not documented by the vendor.',
  ].filter((note) => note !== false);
  return notes.length === 0 ? '' : `> [!NOTE]\n> ${notes.join(' ')}`;
}

function renderParameters(document: Document, { parameters }: Operation): string {
  const shown = parameters.filter(({ in: place }) => place !== 'header');
  const sent =
    parameters.length > shown.length ? 'Headers of the version and the workspace are set by the client.' : '';
  const items = shown.map((parameter) => {
    const schema = schemaOf(parameter) ?? {};
    const facts = [describeType(schema, schemaLink(0)), parameter.in, ...(parameter.required ? ['required'] : [])];
    const head = `- ${code(parameter.name)} ${[...facts, ...describeLimits(resolve(document, schema))].join(', ')}`;
    const text = prose((parameter as { description?: string }).description);
    return text ? `${head}\n\n${indent(text, 2)}` : head;
  });
  return items.length === 0 ? '' : join('## Parameters', items.join('\n'), sent);
}

function renderMedia(document: Document, { type, schema, examples }: Media, level: string): string {
  const name = schema && schemaName(schema);
  const what = schema ? describeType(schema, schemaLink(0)) : 'bytes';
  const shown = examples.map((example) => join(`${level} Example: ${example.name}`, json(example.value)));
  return join(
    `${code(type)}: ${what}`,
    schema && renderSchema(document, name ? resolve(document, schema) : schema, schemaLink(0)),
    ...shown,
  );
}

function renderAnswer(document: Document, { source }: Operation, { status, media }: Answer): string {
  const answer = resolve(document, source.responses![status] as object) as { description?: string };
  return join(
    `## Answer ${status}`,
    prose(answer.description),
    ...media.map((each) => renderMedia(document, each, '###')),
  );
}

function renderErrors(document: Document, { source }: Operation, answers: readonly Answer[]): string {
  const rows = answers.map(({ status, media }) => {
    const { description } = resolve(document, source.responses![status] as object) as { description?: string };
    const codes = media.flatMap(({ examples }) => examples.map(({ value }) => (value as { code?: string })?.code));
    return [
      status,
      prose(description),
      [...new Set(codes)]
        .filter((each) => each !== undefined)
        .map(code)
        .join(' '),
    ];
  });
  return rows.length === 0 ? '' : join('## Errors', table(['status', 'when', 'codes'], rows));
}

export const firstSentence = (text: unknown): string =>
  typeof text === 'string' ? (/^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text).replaceAll(/\s+/g, ' ') : '';
