import { follow, type Context, type Described, type Measure, type Rule } from '../rule.ts';

const isComponent = (pointer: string): boolean => pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(pointer);
const isWritten = ({ description }: Described): boolean => typeof description === 'string' && description.trim() !== '';

/** Whatever a reader can meet in the types or in the documentation says what it is for. */
export const described: Rule = {
  name: 'described',
  scope: 'measurement',
  check: ({ count }) => {
    const check =
      (measure: Measure, what: string) =>
      (node: Described, { report, location }: Context): void => {
        count(measure, isWritten(node));
        if (!isWritten(node)) report({ message: `The ${what} has no description`, location: location.key() });
      };
    const component = check('schemas described', 'schema');
    return {
      Operation: check('operations described', 'operation'),
      Parameter: check('parameters described', 'parameter'),
      Header: check('headers described', 'header'),
      Response: check('responses described', 'response'),
      Schema(schema, context) {
        if (isComponent(context.location.pointer)) component(schema, context);
      },
      SchemaProperties(properties, context) {
        for (const [name, property] of Object.entries(properties)) {
          if (typeof property !== 'object' || property === null) continue;
          const place = context.location.child(name);
          // A description beside the reference says what the property is; without one, that of the schema serves.
          const isMet = isWritten(property) || isWritten(follow(context, property, place)?.node ?? {});
          count('properties described', isMet);
          if (!isMet) context.report({ message: `The property "${name}" has no description`, location: place.key() });
        }
      },
    };
  },
};
