import { compileSchema, type Document, isJson } from '@extend-openapi/document';
import { breakBodies, type BrokenBody } from './broken-bodies.ts';
import { buildEverything, buildRequired } from './build-init.ts';
import type { OperationCase } from './operation-case.ts';

/** The bodies that an operation must refuse: JSON bodies with one required field missing or of a wrong type. */
export function listBrokenBodies(document: Document, operation: OperationCase): BrokenBody[] {
  const schema = operation.body?.schema;
  if (!schema || !isJson(operation.body!.type)) return [];
  const inits = [buildRequired(document, operation), ...buildEverything(document, operation)];
  const bodies = inits.flatMap(({ body }) => (body === undefined ? [] : [body]));
  const validate = compileSchema(document, schema);
  return breakBodies(
    document,
    schema,
    bodies.filter((body) => validate(body)),
    validate,
  );
}
