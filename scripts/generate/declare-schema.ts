import ts from 'typescript';

const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/** Declares a schema under its name: as an interface, which an editor shows by its name, unless it is no object. */
export function declareSchema(name: string, member: ts.PropertySignature): ts.Node {
  const shape = joinIndex(member.type!);
  const node =
    ts.isTypeLiteralNode(shape) && shape.members.length > 0
      ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, shape.members)
      : ts.factory.createTypeAliasDeclaration(exported, name, undefined, shape);
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(member));
}

/** Puts an index signature that any field fits into the object beside which the generator writes it. */
function joinIndex(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isIntersectionTypeNode(type) || !type.types.every(ts.isTypeLiteralNode)) return type;
  const [fields, index, ...others] = type.types as ts.NodeArray<ts.TypeLiteralNode>;
  const signature = index?.members[0];
  const fits =
    others.length === 0 &&
    signature !== undefined &&
    ts.isIndexSignatureDeclaration(signature) &&
    signature.type.kind === ts.SyntaxKind.UnknownKeyword;
  return fits ? ts.factory.createTypeLiteralNode([...fields!.members, signature]) : type;
}
