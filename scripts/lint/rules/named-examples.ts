import { bodiesOf, onOperations, type Body, type BodyKind } from '../operations.ts';
import { follow, type Context, type Measure, type Rule } from '../rule.ts';

const counted: Record<BodyKind, Measure> = {
  'request body': 'request bodies with examples',
  'webhook body': 'webhook bodies with examples',
  success: 'successes with examples',
  error: 'errors with examples',
};

/** The mock answers with examples and the documentation shows them: a body without one is a body nobody has seen. */
export const namedExamples: Rule = {
  name: 'named-examples',
  scope: 'measurement',
  check: ({ count }) =>
    onOperations((visited) => {
      for (const body of bodiesOf(visited)) {
        count(counted[body.kind], Object.keys(body.media.node.examples ?? {}).length > 0);
        checkBody(body, visited.context);
      }
    }),
};

function checkBody({ kind, contentType, media: { node, location } }: Body, context: Context): void {
  const examples = Object.entries(node.examples ?? {});
  // That the one is there in place of the map is for `redocly.yaml` to say.
  if (examples.length === 0 && !('example' in node)) {
    context.report({ message: `The ${kind} (${contentType}) has no example`, location: location.key() });
  }
  for (const [name, reference] of examples) {
    const place = location.child(['examples', name]);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      context.report({ message: `Name the example "${name}" in kebab-case`, location: place.key() });
    if (!/(^|\/)examples\/.+\.yaml$/.test((reference as { $ref?: string }).$ref ?? '')) {
      context.report({ message: `Refer to a file of examples/ for "${name}"`, location: place.key() });
    }
    const example = follow(context, reference, place);
    if (!example) continue;
    if (!('value' in example.node)) context.report({ message: 'The example has no value', location: example.location });
    if (!example.node.summary)
      context.report({ message: 'Say in "summary" what the example shows', location: example.location });
  }
}
