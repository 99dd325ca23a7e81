import { bodiesOf, onOperations, parametersOf, type VisitedOperation } from '../operations.ts';
import { follow, type Rule } from '../rule.ts';

/** `first-page` lets the mock be paged through, `last-page` lets the paging end. */
export const pagedExamples: Rule = {
  name: 'paged-examples',
  scope: 'convention',
  check: () =>
    onOperations((visited, item) => {
      const { operation, method, context, heading } = visited;
      const rule = operation['x-sdk-pagination'] as { cursor?: string } | undefined;
      const cursor = parametersOf(visited, item).find(
        ({ node }) => node.in === 'query' && /page_?token|cursor/i.test(node.name),
      );
      if (cursor && !rule && method === 'GET') {
        context.report({
          message: `The operation takes "${cursor.node.name}": declare x-sdk-pagination`,
          location: heading,
        });
      }
      if (rule) checkPages(visited, rule.cursor ?? '');
    }),
};

function checkPages(visited: VisitedOperation, cursor: string): void {
  const { context } = visited;
  for (const { kind, media } of bodiesOf(visited)) {
    if (kind !== 'success') continue;
    const place = media.location.child('examples');
    for (const [name, hasCursor] of Object.entries({ 'first-page': true, 'last-page': false })) {
      const reference = media.node.examples?.[name];
      const example = reference && follow(context, reference, place.child(name));
      if (!example)
        context.report({
          message: `A paginated list has the examples first-page and last-page: ${name} is missing`,
          location: place.key(),
        });
      else if (isPresent(example.node.value, cursor) !== hasCursor) {
        context.report({
          message: `${name} ${hasCursor ? 'needs a cursor' : 'must have no cursor'} at ${cursor}`,
          location: example.location.child('value'),
        });
      }
    }
  }
}

function isPresent(value: unknown, pointer: string): boolean {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown> | null | undefined)?.[key], value);
  return found !== undefined && found !== null && found !== '';
}
