import ts from 'typescript';
import { type Document, methods, resolve } from '../contract/index.ts';
import { toComment } from './clean-comments.ts';

type Members = readonly ts.TypeElement[];

export const nameOf = (member: ts.TypeElement): string => (member.name as ts.Identifier | ts.StringLiteral).text;

/** The members of an interface's member. */
export function membersOf(members: Members, name: string): readonly ts.PropertySignature[] {
  const type = members.filter(ts.isPropertySignature).find((member) => nameOf(member) === name)?.type;
  return type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}

/**
 * Leaves out what nobody asks the declarations for: the schemas' second copies, and the methods that a path does not have.
 * A path says which it has.
 */
export function shortenRoot(node: ts.Node, document: Document, names: ReadonlyMap<string, string>): ts.Node {
  if (!ts.isInterfaceDeclaration(node)) return node;
  if (node.name.text === 'components')
    return withMembers(
      node,
      node.members.map((member) => refer(member, names)),
    );
  if (node.name.text !== 'paths') return node;
  return withMembers(
    node,
    node.members.map((member) => shortenPath(member, document)),
  );
}

/** Each schema is declared under its own name already. */
function refer(member: ts.TypeElement, names: ReadonlyMap<string, string>): ts.TypeElement {
  if (nameOf(member) !== 'schemas') return member;
  const members = membersOf([member], 'schemas').map((schema) => {
    const name = ts.factory.createQualifiedName(ts.factory.createIdentifier('schemas'), names.get(nameOf(schema))!);
    return ts.factory.createPropertySignature(
      undefined,
      schema.name,
      undefined,
      ts.factory.createTypeReferenceNode(name),
    );
  });
  return withType(member as ts.PropertySignature, ts.factory.createTypeLiteralNode(members));
}

function shortenPath(member: ts.TypeElement, document: Document): ts.TypeElement {
  const path = nameOf(member);
  const item = resolve(document, document.paths?.[path]);
  const own = membersOf([member], path).filter(
    (candidate) => item?.[nameOf(candidate)] && nameOf(candidate) !== 'parameters',
  );
  if (own.length === 0) return member;
  const short = withType(member as ts.PropertySignature, ts.factory.createTypeLiteralNode(own));
  const lines = methods.flatMap((method) => {
    const { operationId, summary } = item?.[method] ?? {};
    return operationId ? [`- \`${method.toUpperCase()}\` ${summary ?? operationId}`] : [];
  });
  const text = toComment([lines.join('\n')], []);
  return text === undefined
    ? short
    : ts.addSyntheticLeadingComment(short, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

const withType = (member: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature =>
  ts.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, type);

const withMembers = (node: ts.InterfaceDeclaration, members: Members): ts.Node =>
  ts.factory.createInterfaceDeclaration(node.modifiers, node.name, undefined, undefined, members);
