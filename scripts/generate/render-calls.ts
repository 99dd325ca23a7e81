import { banner } from './banner.ts';
import type { Contract, Document } from '../contract/index.ts';
import { CallParts } from './call-parts.ts';
import { capitalize } from './identifiers.ts';
import { modelOperations, type OperationModel } from './operation-model.ts';
import { PathsWriter } from './paths-writer.ts';
import { schemaNames } from './schema-names.ts';
import { needsInit, SignatureWriter } from './signature-writer.ts';
import { TypeNames } from './type-names.ts';

/** Where the calls of a version are declared: beside what the package exports, for the client entry alone. */
export const callsFile = (version: string): string => `calls/${version}.gen.ts`;

/** The name of the interface that holds the calls with a method. */
export const callsName = (method: string): string => `${capitalize(method.toLowerCase())}Calls`;

/**
 * The calls by path, one signature each, and what the client asks of `paths`, without what it never reads: headers of
 * answers, comments, webhooks.
 *
 * One generic signature would say the same, but a compiler that checks a call against it looks at every operation of the
 * version. Here it stops at the signature whose path is the argument's.
 */
export function renderCalls(version: string, document: Document, contract: Contract): string {
  const names = new TypeNames(schemaNames(document));
  const parts = new CallParts(document, names.typeOf);
  const signatures = new SignatureWriter(parts);
  const table = new PathsWriter(document, parts);
  const operations = modelOperations(document, contract, names.typeOf);
  const interfaces = contract.methods.map((method) => {
    const own = operations.filter((model) => model.method === method);
    return renderInterface(version, method, own, signatures);
  });
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const members = [...byPath].map(([path, models]) => {
    const own = models.map((model) => `    ${model.method.toLowerCase()}: ${table.write(model)};\n`);
    return `  ${JSON.stringify(path)}: {\n${own.join('')}  };\n`;
  });
  const text = `${parts.renderShared()}${table.renderShared()}
/** The operations of version ${version}, as far as the types of the client look at them. */
export interface Paths {
${members.join('')}}

${interfaces.join('\n')}`;
  const used = helpers.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return `${banner(`openapi/${version}`)}
${text.includes('paths[') ? `import type { paths } from '@extend-openapi/types/${version}';\n` : ''}${names.import(`@extend-openapi/types/${version}/schemas`)}import type { ${used.join(', ')} } from '../operation-types.ts';
import type { ParseAs } from '../wire-types.ts';

${text}`;
}

const helpers =
  'CallInit CallOutcome CallSettings InitParameter JsonContent OperationAt OperationData OperationError OperationResult OrUndefined'.split(
    ' ',
  );

function renderInterface(
  version: string,
  method: string,
  operations: readonly OperationModel[],
  signatures: SignatureWriter,
): string {
  const name = `${capitalize(method.toLowerCase())}Path`;
  const alone = operations.filter((model) => !needsInit(model));
  const path = renderUnion(name, operations);
  const pathAlone = alone.length === 0 ? '' : `${renderUnion(`${name}Alone`, alone)}\n`;
  const operation = `OperationAt<Paths, Path, '${method.toLowerCase()}'>`;
  // A rest parameter would be one signature for both, at a price: each completion of a path would look at all operations.
  const renderGeneric = (paths: string, init: string): string => `
  /** A path that is known only as one of several, or an answer that is not read as JSON. */
  <Path extends ${paths}, As extends ParseAs = 'json'>(
    path: Path,
    ${init}: CallInit<${operation}, As>,
  ): Promise<OperationResult<${operation}, As>>;`;
  const generics = [
    ...(alone.length === 0 ? [] : [renderGeneric(`${name}Alone`, 'init?')]),
    ...(alone.length === operations.length ? [] : [renderGeneric(name, 'init')]),
  ];
  return `${path}
${pathAlone}
/** The ${method} calls of version ${version}, by path. */
export interface ${callsName(method)} {
${operations.map((model) => signatures.write(model)).join('\n')}${generics.join('')}
}
`;
}

const renderUnion = (name: string, operations: readonly OperationModel[]): string =>
  `type ${name} =${operations.map(({ path }) => `\n  | ${JSON.stringify(path)}`).join('')};\n`;
