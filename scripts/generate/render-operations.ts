import { banner } from './banner.ts';
import type { Contract, Document } from '../contract/index.ts';
import { waitingName } from './identifiers.ts';
import { modelOperations, nameOperations } from './operation-model.ts';
import { renderCall } from './render-call.ts';
import { renderList } from './render-list.ts';
import { renderRun, renderStarter } from './render-run.ts';
import { isUpload, renderUpload } from './render-upload.ts';
import { findStarter, modelRuns } from './run-model.ts';
import { schemaNames } from './schema-names.ts';
import { TypeNames } from './type-names.ts';

/**
 * One function per operation of a version, and a client that carries none of the version's tables. A function brings the
 * facts of its own operation along, so a bundle holds no other's.
 */
export function renderOperations(version: string, document: Document, contract: Contract): string {
  const schemas = schemaNames(document);
  const functions = nameOperations(document);
  const names = new TypeNames(schemas, functions);
  const operations = modelOperations(document, contract, names.typeOf);
  const used = new Set([...functions, ...schemas.values()]);
  const runs = modelRuns(document, contract, operations, names.typeOf, (name) => used.has(name));
  const calls = operations.flatMap((model) => {
    const starter = findStarter(document, contract, model, runs);
    const own = isUpload(model)
      ? renderUpload(model, document, names.typeOf)
      : (renderList(model, document, contract, names.typeOf) ?? renderCall(model));
    return starter === undefined ? [own] : [own, renderStarter(model, waitingName(model.name, used), starter)];
  });
  const declarations = [...calls, ...runs.map(renderRun)].join('\n');
  return `${renderOpening(version, contract, declarations, names)}\n${declarations}`;
}

/** Where a module of operations finds what its functions use. */
const sources: Record<string, readonly string[]> = {
  'operations/call-operation': ['callOperation'],
  'operations/listing': ['listOperation', 'type Listing'],
  'operations/wait-operation': ['createAllAndWait', 'createAndWait', 'waitFor', 'type RunOptions'],
  'runs/poll-run': ['type WaitOptions'],
  'upload/upload-file': ['sendUpload'],
  'upload/upload-types': ['type CommonUploadOptions', 'type UploadSource'],
};

function renderImports(declarations: string): string {
  return Object.entries(sources)
    .map(([file, names]) => {
      const used = names.filter((name) => new RegExp(`\\b${name.replace('type ', '')}\\b`).test(declarations));
      return used.length === 0 ? '' : `import { ${used.join(', ')} } from '../../${file}.ts';\n`;
    })
    .join('');
}

function renderOpening(version: string, contract: Contract, declarations: string, names: TypeNames): string {
  const { apiVersion, versionHeader, workspaceHeader, bearer, servers } = contract;
  const base = JSON.stringify({ apiVersion, versionHeader, workspaceHeader, bearer, servers }, null, 2);
  return `${banner(`openapi/${version}`)}
${names.import(`@extend-openapi/types/${version}/schemas`)}import { createNamedClient } from '../../create-named-client.ts';
import type { NamedClient, OperationOptions } from '../../operations/operation-options.ts';
import type { ClientOptions } from '../../options/client-options.ts';
${renderImports(declarations)}
export * from '../../operations/index.ts';

const contract = ${base} as const;

/** A client of version ${version} for calls by name. One for calls by path, from the entry beside this one, serves as well. */
export interface ExtendClient extends NamedClient<typeof contract.apiVersion> {}

/** What {@link createExtendClient} takes; every option has a default. */
export type ExtendClientOptions = ClientOptions<typeof contract>;

/**
 * Creates a client for version ${version} that is called by name. It sends the version header itself.
 *
 * @throws {ConfigurationError} at once, when an option is not what was expected.
 */
export function createExtendClient(options: ExtendClientOptions = {}): ExtendClient {
  return createNamedClient(contract, options);
}
`;
}
