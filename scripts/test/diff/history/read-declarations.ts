import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Call, Facts, Shape } from './facts.ts';

/** What the history is held against: runs, extractors, workflows and webhooks. */
const resources = ['extractRuns', 'extractors', 'extractorVersions', 'workflowRuns', 'workflows', 'webhookEndpoints'];

/** Reads the facts of a release from its installed package. */
export function readDeclarations(folder: string): Facts {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const clients = resources
    .map((resource) => [resource, join(folder, `api/resources/${resource}/client/Client.d.ts`)] as const)
    .filter(([, file]) => existsSync(file));
  const events = join(folder, 'api/types/WebhookEvent.d.ts');
  const program = ts.createProgram([...clients.map(([, file]) => file), events], { skipLibCheck: true, types: [] });
  const reader = new Reader(program.getTypeChecker());
  const operations = clients.flatMap(([resource, file]) =>
    listMethods(program.getSourceFile(file)!).map(({ method, request, answers }): [string, Call] => [
      `${resource}/${method}`,
      {
        ...(request ? { [request.questionToken ? 'sends?' : 'sends']: reader.shape(request.type!) } : {}),
        ...(answers ? { answers: reader.shape(answers) } : {}),
      },
    ]),
  );
  const union = program.getSourceFile(events)!.statements.find(ts.isTypeAliasDeclaration)!.type as ts.UnionTypeNode;
  const delivered = union.types.map((type): [string, Shape] => [type.getText().split('.').at(-1)!, reader.shape(type)]);
  return {
    source: `${name} ${version}`,
    operations: Object.fromEntries(operations),
    events: Object.fromEntries(delivered),
    types: sorted(reader.read()),
  };
}

interface Method {
  method: string;
  request?: ts.ParameterDeclaration;
  answers?: ts.TypeNode;
}

/** The public methods of a client, with what they promise. */
function listMethods(file: ts.SourceFile): Method[] {
  const members = file.statements.filter(ts.isClassDeclaration).flatMap(({ members }) => [...members]);
  return members.filter(ts.isMethodDeclaration).map(({ name, parameters, type }) => {
    const request = parameters.find((parameter) => parameter.name.getText() === 'request');
    const answers = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
    return { method: name.getText(), ...(request ? { request } : {}), ...(answers ? { answers } : {}) };
  });
}

/** Reads types, and all that they refer to. */
class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #waiting = new Map<string, ts.Declaration>();
  readonly #types = new Map<string, Shape>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  read(): Map<string, Shape> {
    for (const [name, declaration] of this.#waiting) this.#types.set(name, this.#declared(declaration));
    return this.#types;
  }

  readonly shape = (node: ts.TypeNode): Shape => {
    if (ts.isParenthesizedTypeNode(node)) return this.shape(node.type);
    if (ts.isArrayTypeNode(node)) return { list: this.shape(node.elementType) };
    if (ts.isUnionTypeNode(node)) return { union: node.types.map(this.shape) };
    if (ts.isIntersectionTypeNode(node)) return { all: node.types.map(this.shape) };
    if (ts.isTypeLiteralNode(node)) return this.#fields(node.members);
    if (ts.isLiteralTypeNode(node)) return literal(node.literal);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node);
    if (ts.isIndexedAccessTypeNode(node)) return this.#values(node);
    return simple.get(node.kind) ?? 'any';
  };

  #reference({ typeName, typeArguments: given = ts.factory.createNodeArray() }: ts.TypeReferenceNode): Shape {
    const name = typeName.getText();
    if (name === 'Record') return { map: this.shape(given[1]!) };
    if (name === 'Array') return { list: this.shape(given[0]!) };
    let symbol = this.#checker.getSymbolAtLocation(ts.isQualifiedName(typeName) ? typeName.right : typeName)!;
    if (symbol.flags & ts.SymbolFlags.Alias) symbol = this.#checker.getAliasedSymbol(symbol);
    const declaration = symbol.declarations?.find(
      (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one),
    );
    if (!declaration) return 'any';
    const own = nameOf(declaration);
    if (!this.#waiting.has(own)) this.#waiting.set(own, declaration);
    return `@${own}`;
  }

  #declared(declaration: ts.Declaration): Shape {
    if (ts.isTypeAliasDeclaration(declaration)) return this.shape(declaration.type);
    const { members, heritageClauses = [] } = declaration as ts.InterfaceDeclaration;
    const bases = heritageClauses.flatMap(({ types }) => [...types]).map((base) => this.#base(base));
    const fields = this.#fields(members);
    return bases.length === 0 ? fields : { all: [...bases, fields] };
  }

  #base({ expression }: ts.ExpressionWithTypeArguments): Shape {
    const declaration = this.#checker.getTypeAtLocation(expression).symbol.declarations![0]!;
    const name = nameOf(declaration);
    if (!this.#waiting.has(name)) this.#waiting.set(name, declaration);
    return `@${name}`;
  }

  #fields(members: ts.NodeArray<ts.TypeElement>): Shape {
    const index = members.find(ts.isIndexSignatureDeclaration);
    if (index) return { map: this.shape(index.type) };
    const fields = members.filter(ts.isPropertySignature).map(({ name, questionToken, type }): [string, Shape] => {
      const text = ts.isStringLiteral(name) ? name.text : name.getText();
      return [`${text}${questionToken ? '?' : ''}`, this.shape(type!)];
    });
    return { fields: Object.fromEntries(fields) };
  }

  /** A list of values is declared as a constant, and the type as what it holds. */
  #values(node: ts.TypeNode): Shape {
    const type = this.#checker.getTypeFromTypeNode(node);
    const members = (type.isUnion() ? type.types : [type]) as ts.StringLiteralType[];
    return { union: members.map(({ value }) => ({ value })) };
  }
}

const simple = new Map<ts.SyntaxKind, Shape>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.UndefinedKeyword, 'undefined'],
]);

function literal(node: ts.LiteralTypeNode['literal']): Shape {
  if (node.kind === ts.SyntaxKind.NullKeyword) return 'null';
  if (ts.isStringLiteral(node)) return { value: node.text };
  if (ts.isNumericLiteral(node)) return { value: Number(node.text) };
  return { value: node.kind === ts.SyntaxKind.TrueKeyword };
}

/** With the namespaces around it, which hold the parts of a type. */
function nameOf(declaration: ts.Node): string {
  const names: string[] = [];
  for (let node = declaration; node; node = node.parent)
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isModuleDeclaration(node))
      names.unshift(node.name.text);
  return names.join('_');
}

const sorted = (types: ReadonlyMap<string, Shape>): Record<string, Shape> =>
  Object.fromEntries([...types].toSorted(([one], [other]) => (one < other ? -1 : 1)));
