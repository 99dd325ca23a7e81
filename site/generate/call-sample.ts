import { resolve, schemaOf, type Operation, type Parameter } from '@extend-openapi/document';
import type { Document } from '@extend-openapi/document';
import { literal } from './literal.ts';
import type { NamedOperation, Version } from './version.ts';

/** A whole program that makes one call by name, with the first documented example of its body. */
export function renderCallSample(version: Version, { name, operation }: NamedOperation): string {
  const { document } = version;
  const entry = `@extend-openapi/client/${version.name}/operations`;
  const call = `${name}(${['client', ...listArguments(document, operation)].join(', ')})`;
  const isEmpty = operation.answers.every(({ status, media }) => !status.startsWith('2') || media.length === 0);
  return `import { createExtendClient, ${name} } from '${entry}';

const client = createExtendClient();
${isEmpty ? '' : 'const answer = '}await ${call};
`;
}

function listArguments(document: Document, { path, parameters, body }: Operation): string[] {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
  const values = names.map((name) =>
    literal(
      valueOf(
        document,
        parameters.find((each) => each.name === name && each.in === 'path'),
        name,
      ),
    ),
  );
  const media = body?.media[0];
  if (media === undefined) return [...values, ...listQuery(document, parameters)];
  if (media.type === 'multipart/form-data')
    return [...values, "new Blob(['item,total\\n'])", "{ fileName: 'totals.csv' }"];
  return [...values, literal(media.examples[0]?.value ?? {}), ...listQuery(document, parameters)];
}

/** What a query has to have; the rest may be left out. */
function listQuery(document: Document, parameters: readonly Parameter[]): string[] {
  const required = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  if (required.length === 0) return [];
  return [
    literal(
      Object.fromEntries(required.map((parameter) => [parameter.name, valueOf(document, parameter, parameter.name)])),
    ),
  ];
}

/** An example of a parameter, as the contract gives it. */
export function valueOf(document: Document, parameter: Parameter | undefined, name: string): unknown {
  if (parameter === undefined) return `${name}_1`;
  const schema = resolve(document, schemaOf(parameter) ?? {});
  const examples = schema['examples'] as readonly unknown[] | undefined;
  const named = Object.values(parameter.examples ?? {})[0]?.value;
  return (
    parameter.example ??
    named ??
    examples?.[0] ??
    schema['example'] ??
    schema.default ??
    schema.enum?.[0] ??
    `${name}_1`
  );
}
