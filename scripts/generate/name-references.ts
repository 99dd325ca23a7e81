import ts from 'typescript';
import { cleanComments } from './clean-comments.ts';

/** Writes `components["schemas"]["File"]` as `File`, or as a member of the namespace that holds the schemas. */
export function nameReferences(node: ts.Node, names: ReadonlyMap<string, string>, namespace?: string): ts.Node {
  const change = (context: ts.TransformationContext) => (root: ts.Node) => {
    const visitNode = (current: ts.Node): ts.Node => {
      cleanComments(current);
      const name = names.get(schemaOf(current) ?? '');
      if (name === undefined) return ts.visitEachChild(current, visitNode, context);
      return ts.factory.createTypeReferenceNode(
        namespace === undefined ? name : ts.factory.createQualifiedName(ts.factory.createIdentifier(namespace), name),
      );
    };
    return visitNode(root);
  };
  return ts.transform(node, [change]).transformed[0]!;
}

/** The schema that a type refers to by the generator's way of writing it. */
function schemaOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node.objectType;
  const isSchemas =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === 'components' &&
    textOf(indexType) === 'schemas';
  return isSchemas ? textOf(node.indexType) : undefined;
}

const textOf = (type: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
