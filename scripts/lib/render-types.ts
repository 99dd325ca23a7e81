import openapiTypescript, { astToString, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './banner.ts';
import type { Bundle } from './bundle.ts';
import type { Schema } from './openapi.ts';
import { prepareForTypes } from './prepare-types.ts';

/** The declarations of one version: what openapi-typescript makes of it, and one named alias per schema. */
export async function renderTypes(bundle: Bundle): Promise<string> {
  const document = prepareForTypes(bundle.document);
  // Given text, because the generator changes an object that it is given.
  const nodes = await openapiTypescript(JSON.stringify(document), {
    defaultNonNullable: false,
    silent: true,
    transform,
  });
  return `${banner(`openapi/${bundle.name}`)}\n${astToString(nodes)}\n${renderAliases(document.components?.schemas ?? {})}`;
}

const blob = ts.factory.createTypeReferenceNode('Blob');
/** Any other string, without swallowing the literals beside it in the union. */
const otherString = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);

function transform(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.format === 'binary') return blob;
  if (schema['x-sdk-open-enum'] !== true || !Array.isArray(schema.enum)) return undefined;
  return ts.factory.createUnionTypeNode([...schema.enum.map(literal), otherString]);
}

function literal(value: unknown): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(
    value === null ? ts.factory.createNull() : ts.factory.createStringLiteral(String(value)),
  );
}

const taken = new Set(['paths', 'webhooks', 'components', 'operations', '$defs']);

function renderAliases(schemas: Record<string, Schema>): string {
  const names = Object.keys(schemas).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !taken.has(name));
  return names
    .map((name) => `${comment(schemas[name]!)}export type ${name} = components["schemas"]["${name}"];\n`)
    .join('');
}

function comment({ description }: Schema): string {
  const firstParagraph = description?.split('\n\n')[0]?.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/').trim();
  return firstParagraph ? `/** ${firstParagraph} */\n` : '';
}
