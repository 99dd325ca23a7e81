import { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { banner } from './banner.ts';
import type { Document } from '../contract/index.ts';
import { declareSchema } from './declare-schema.ts';
import { nameReferences } from './name-references.ts';
import { schemaNames } from './schema-names.ts';
import { membersOf, nameOf, shortenRoot } from './shorten-roots.ts';
import { generateDeclarations } from './type-generator.ts';

/** The declarations of one version: its schemas by name; its paths, operations and webhooks, which refer to them. */
export interface RenderedTypes {
  schemas: string;
  paths: string;
}

/**
 * Renders the declarations of a prepared document. The schemas have a file of their own, so that a program which needs
 * nothing else does not load the rest.
 */
export function renderTypes(version: string, document: Document): RenderedTypes {
  const names = schemaNames(document);
  const roots = generateDeclarations(document);
  const components = roots.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'components');
  const schemas = membersOf(components?.members ?? [], 'schemas').map((member) =>
    nameReferences(declareSchema(names.get(nameOf(member))!, member), names),
  );
  const paths = roots.map((root) => shortenRoot(nameReferences(root, names, 'schemas'), document, names));
  const opening = banner(`openapi/${version}`);
  const own = `./${version}/schemas.gen.ts`;
  return {
    schemas: `${opening}\n${importRoots(version, withHelper(print(schemas)))}`,
    paths: `${opening}\nimport type * as schemas from '${own}';\n\nexport type * from '${own}';\n\n${withHelper(print(paths))}`,
  };
}

const print = (nodes: readonly ts.Node[]): string => (nodes.length === 0 ? 'export {};\n' : astToString([...nodes]));

/** The generator writes fields that another part of an `allOf` requires by a type that it declares behind its roots. */
const withHelper = (text: string): string =>
  text.includes('WithRequired<') && !text.includes('type WithRequired<')
    ? `type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };\n\n${text}`
    : text;

/** A foreign schema may refer to any place of its document. */
function importRoots(version: string, text: string): string {
  const roots = ['components', 'operations', 'paths', 'webhooks'].filter((root) => text.includes(`${root}["`));
  return roots.length === 0 ? text : `import type { ${roots.join(', ')} } from '../${version}.gen.ts';\n\n${text}`;
}
