import type { ErrorObject } from 'ajv';
import { StrictSchemas } from '../strict-schemas.ts';
import { follow, type Context, type Rule } from '../rule.ts';

/** An example is what people copy: it has every required field, and no field that the schema does not declare. */
export const validExamples: Rule = {
  name: 'valid-examples',
  scope: 'convention',
  check: ({ count }) => {
    const schemas = new StrictSchemas();
    return {
      MediaType({ schema, examples = {} }, context) {
        const { location } = context;
        if (!schema || Object.keys(examples).length === 0) return;
        for (const [name, reference] of Object.entries(examples)) {
          const example = follow(context, reference, location.child(['examples', name]));
          if (!example || !('value' in example.node)) continue;
          const errors = schemas.errors(example.node.value, schema, context, location.child('schema'));
          count('examples valid', errors.length === 0);
          for (const error of mostTelling(errors)) reportError(error, example.location.child('value'), context);
        }
      },
    };
  },
};

const summaries = new Set(['oneOf', 'anyOf', 'if', 'not']);
const most = 3;

/** The deepest errors: a union complains of every member, and the member that was meant is the one that got furthest. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
  const details = errors.filter(({ keyword }) => !summaries.has(keyword));
  const sorted = (details.length > 0 ? details : [...errors]).toSorted((left, right) => depth(right) - depth(left));
  const distinct = new Map(sorted.map((error) => [`${error.instancePath} ${describe(error)}`, error]));
  return [...distinct.values()].slice(0, most);
}

const depth = (error: ErrorObject): number => error.instancePath.split('/').length;

function reportError(error: ErrorObject, value: Context['location'], { report }: Context): void {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra = (error.params as { unevaluatedProperty?: string }).unevaluatedProperty;
  const place = value.child(extra === undefined ? path : [...path, extra]);
  report({
    message: `${error.instancePath || 'The example'} ${describe(error)}`,
    location: extra === undefined ? place : place.key(),
  });
}

function describe({ keyword, message, params }: ErrorObject): string {
  if (keyword === 'unevaluatedProperties')
    return `has the field "${params.unevaluatedProperty}", which the schema does not declare`;
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  return message ?? keyword;
}
