import {
  alternatives,
  type Document,
  type Operation,
  propertyOf,
  type Schema,
  successSchema,
} from '../../contract/index.ts';

export interface FoundRun {
  /** The value of `object` that marks it. */
  object: string;
  schema: Schema;
}

/** The runs that an answer is, or has as a member or as the items of one: deeper ones belong to other operations. */
export function findRuns(document: Document, operation: Operation, objects: ReadonlySet<string>): FoundRun[] {
  const answer = successSchema(document, operation);
  const own = runsOf(document, answer, objects);
  return own.length > 0 ? own : membersOf(document, answer).flatMap((member) => runsOf(document, member, objects));
}

function runsOf(document: Document, schema: Schema | undefined, objects: ReadonlySet<string>): FoundRun[] {
  return alternatives(document, schema).flatMap((variant) => {
    const object = literalOf(propertyOf(document, { ...variant, oneOf: [], anyOf: [] }, 'object'));
    return object !== undefined && objects.has(object) ? [{ object, schema: variant }] : [];
  });
}

function membersOf(document: Document, answer: Schema | undefined): Schema[] {
  const members = alternatives(document, answer).flatMap((variant) => Object.values(variant.properties ?? {}));
  return members.flatMap((member) => {
    const items = alternatives(document, member).flatMap((variant) => (variant.items ? [variant.items] : []));
    return [member, ...items];
  });
}

/** The one text that a schema admits, by `const` or by a pattern that admits no other. */
function literalOf(schema: Schema | undefined): string | undefined {
  if (typeof schema?.const === 'string') return schema.const;
  return typeof schema?.pattern === 'string' ? /^\^([\w.]+)\$$/.exec(schema.pattern)?.[1] : undefined;
}
