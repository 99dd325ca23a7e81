import { dirname } from 'node:path';
import { bundle as bundleFiles, createConfig, lint } from '@redocly/openapi-core';
import { throwAny, unreadable } from './bundler-problems.ts';
import { FileResolver } from './file-resolver.ts';
import { checkDocument } from './check-document.ts';
import { checkMappings } from './check-mappings.ts';
import { completeOperations, dropExtensions } from './complete-operations.ts';
import { escapeReferences } from './escape-references.ts';
import type { Document } from './openapi.ts';
import { ProblemsError } from '../base/index.ts';
import { shape } from './shape.ts';
import type { Version } from './versions.ts';

/** One version as a single document, the only form that anything downstream reads. */
export interface Bundle {
  name: string;
  document: Document;
  /** The bundle as text: the exact bytes of `dist/<name>.json`. */
  text: string;
}

const config = await createConfig({ extends: [] });
const structure = await createConfig({
  extends: [],
  plugins: [shape],
  rules: { struct: 'error', 'shape/all': 'error' },
});

/**
 * Joins the files of a version into one document.
 *
 * @throws {ProblemsError} for anything that would make the result differ from what the author wrote: a broken file, a
 * part that is no OpenAPI, a reference that is unresolved, circular or leaves the folder, two components of one name
 * (the bundler renames one of them, which a foreign document has to bear), a discriminator that maps to nothing,
 * an operation without `operationId` (in a foreign document it gets one) or with one that is taken.
 */
export async function bundle(version: Version): Promise<Bundle> {
  const externalRefResolver = new FileResolver(dirname(version.root));
  const refuse = (error: unknown): never => {
    throw new ProblemsError([unreadable(version, error)]);
  };
  // Whatever comes later counts on lists being lists and texts being texts.
  const misshapen = await lint({ ref: version.root, config: structure, externalRefResolver }).catch(refuse);
  const { parsed } = (await externalRefResolver.resolveDocument(null, version.root, true)) as { parsed?: unknown };
  const isOld = String((parsed as Document | undefined)?.openapi).startsWith('3.0');
  throwAny(misshapen.filter(({ message }) => !isUnknownProperty(message) && (isOld || !isBooleanSchema(message))));
  const result = await bundleFiles({ ref: version.root, config, externalRefResolver }).catch(refuse);
  const document = result.bundle.parsed as Document;
  // A renamed component is only a warning to the bundler; in our layout it would silently rename a public type.
  const isOwn = 'x-sdk-lifecycle' in document.info;
  throwAny(result.problems.filter(({ message }) => isOwn || !isRename(message)));
  const misnamed = escapeReferences(document, version);
  if (misnamed.length > 0) throw new ProblemsError(misnamed);
  dropExtensions(document);
  if (!isOwn) completeOperations(document);
  const problems = [...checkDocument(document, version), ...checkMappings(document, version)];
  if (problems.length > 0) throw new ProblemsError(problems);
  return { name: version.name, document, text: `${JSON.stringify(document, null, 2)}\n` };
}

const isUnknownProperty = (message: string): boolean => message.includes('is not expected here');
/** Since 3.1 `true` and `false` are schemas, which the bundler knows in some places only. */
const isBooleanSchema = (message: string): boolean => message === 'Expected type `Schema` (object) but got `boolean`';
const isRename = (message: string): boolean => message.includes('are referenced with the same name');
