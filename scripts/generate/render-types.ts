import {
  astToString,
  resolveRef,
  scanDiscriminators,
  transformSchema,
  type GlobalContext,
  type OpenAPI3,
  type SchemaObject,
} from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './banner.ts';
import type { Bundle } from '../contract/bundle.ts';
import type { Schema } from '../contract/openapi.ts';
import { prepareForTypes } from './prepare-types.ts';
import { isReserved } from './reserved-names.ts';

/** The declarations of one version: what openapi-typescript makes of it, and one named alias per schema. */
export function renderTypes(bundle: Bundle): string {
  const document = prepareForTypes(bundle.document);
  const source = document as unknown as OpenAPI3;
  const nodes = transformSchema(source, createContext(source));
  return `${banner(`openapi/${bundle.name}`)}\n${astToString(nodes)}\n${renderAliases(document.components?.schemas ?? {})}`;
}

/**
 * The settings of the generator. Its own front door would lint and bundle the document a second time, which takes longer
 * than everything else.
 */
function createContext(document: OpenAPI3): GlobalContext {
  const silent = true;
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, {}),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: (reference) => resolveRef(document, reference, { silent }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent,
    transform,
  } satisfies Partial<GlobalContext> as unknown as GlobalContext;
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
    .map((name) => {
      const alias = isReserved(name) ? freeName(name, names) : name;
      return `${comment(schemas[name]!)}export type ${alias} = components["schemas"]["${name}"];\n`;
    })
    .join('');
}

/** `import` becomes `Import`, `Record` becomes `Record2`. */
function freeName(name: string, names: readonly string[]): string {
  const base = name.charAt(0).toUpperCase() + name.slice(1);
  let free = base;
  for (let index = 2; names.includes(free) || isReserved(free); index += 1) free = `${base}${index}`;
  return free;
}

function comment({ description }: Schema): string {
  const firstParagraph = description?.split('\n\n')[0]?.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/').trim();
  return firstParagraph ? `/** ${firstParagraph} */\n` : '';
}
