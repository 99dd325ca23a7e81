export { bundle, type Bundle } from './bundle.ts';
export { FileResolver } from './file-resolver.ts';
export {
  type Document,
  listOperations,
  type LocatedOperation,
  type MediaType,
  methods,
  type Operation,
  type Parameter,
  resolve,
  type Response,
  type Schema,
} from './openapi.ts';
export {
  alternatives,
  type Contract,
  findVersionHeader,
  propertyOf,
  readContract,
  type RunRule,
  successSchema,
} from './read-contract.ts';
export { split } from './split.ts';
export { defaultVersion, findVersion, findVersions, refuseName, type Version } from './versions.ts';
