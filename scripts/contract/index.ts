export { bundle, type Bundle } from './bundle.ts';
export { FileResolver } from './file-resolver.ts';
export { listOperations, type LocatedOperation, methods } from './list-operations.ts';
export {
  type Document,
  type MediaType,
  type Operation,
  type Parameter,
  resolve,
  type Response,
  type Schema,
} from './openapi.ts';
export { alternatives, propertyOf, schemaParts, successSchema } from './find-schema.ts';
export { type Contract, findVersionHeader, readContract } from './read-contract.ts';
export type { RunRule } from './read-marks.ts';
export { split } from './split.ts';
export { defaultVersion, findMisnaming, findVersion, findVersions, type Version } from './versions.ts';
