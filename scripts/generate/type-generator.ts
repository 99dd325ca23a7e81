import {
  resolveRef,
  scanDiscriminators,
  transformSchema,
  type GlobalContext,
  type OpenAPI3,
  type SchemaObject,
} from 'openapi-typescript';
import ts from 'typescript';
import type { Document, Schema } from '../contract/index.ts';
import { absent } from './mark-untagged.ts';
import { anyOtherValue } from './open-enums.ts';

/** What openapi-typescript makes of a prepared document: `paths`, `webhooks`, `components`, `$defs` and `operations`. */
export function generateDeclarations(document: Document): ts.Node[] {
  // The generator writes into what it reads.
  const source = structuredClone(document) as unknown as OpenAPI3;
  return transformSchema(source, createContext(source));
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
    emptyObjectsUnknown: true,
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

const never = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
const blob = ts.factory.createTypeReferenceNode('Blob');

/** Any other value of a type, without swallowing the literals beside it in the union. */
const other = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode =>
  ts.factory.createIntersectionTypeNode([ts.factory.createKeywordTypeNode(kind), ts.factory.createTypeLiteralNode([])]);
const otherString = other(ts.SyntaxKind.StringKeyword);
const otherNumber = other(ts.SyntaxKind.NumberKeyword);

const emptyObject = ts.factory.createTypeReferenceNode('Record', [
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  never,
]);

/** Whether an object can have no field at all. */
const isEmpty = ({ type, additionalProperties, ...others }: Schema): boolean =>
  type === 'object' &&
  additionalProperties === false &&
  !['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf'].some((keyword) => keyword in others);

function transform(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.format === 'binary') return blob;
  if (schema[absent] === true) return never;
  if (isEmpty(schema as Schema)) return emptyObject;
  if (schema[anyOtherValue] !== true) return undefined;
  return schema.type === 'string' ? otherString : otherNumber;
}
