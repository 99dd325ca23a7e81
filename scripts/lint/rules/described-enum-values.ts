import type { Schema } from '../../contract/index.ts';
import { follow, type Context, type Location, type Rule } from '../rule.ts';

interface Enumeration {
  values: unknown[];
  location: Location;
  report: Context['report'];
  /** The description beside the enum, where its values stand as a list. */
  own: string;
  /** Descriptions of the enum and of everything that takes its value from it. */
  texts: Set<string>;
}

/** A list of values tells nobody which to choose. Each stands in backticks where the enum, or its property, is described. */
export const describedEnumValues: Rule = {
  name: 'described-enum-values',
  scope: 'measurement',
  check: ({ count }) => {
    const enumerations = new Map<Schema, Enumeration>();

    function gather(reference: Schema, context: Context, place: Location, outer: string[], depth = 0): void {
      const found = follow(context, reference, place);
      // Boolean schemas have no members; the depth bounds unions that contain themselves.
      if (!found || typeof found.node !== 'object' || depth > 8) return;
      const { node, location } = found;
      const texts = [...outer, reference.description, node.description].filter((text) => typeof text === 'string');
      if (node.enum) {
        const known = enumerations.get(node) ?? {
          values: node.enum,
          location,
          report: context.report,
          own: node.description ?? '',
          texts: new Set(),
        };
        for (const text of texts) known.texts.add(text);
        enumerations.set(node, known);
      }
      for (const [key, member] of members(node)) gather(member, context, location.child(key), texts, depth + 1);
    }

    return {
      Schema: (schema, context) => gather(schema, context, context.location, []),
      Parameter({ schema, description }, context) {
        if (schema) gather(schema, context, context.location.child('schema'), description ? [description] : []);
      },
      SchemaProperties(properties, context) {
        for (const [name, property] of Object.entries(properties)) {
          if (typeof property === 'object') gather(property, context, context.location.child(name), []);
        }
      },
      Root: {
        leave() {
          for (const { values, location, report, own, texts } of enumerations.values()) {
            for (const value of values) {
              if (value === null || typeof value === 'boolean') continue;
              const isMet = [...texts].some((text) => text.includes(`\`${String(value)}\``));
              count('enum values described', isMet);
              if (!isMet)
                report({
                  message: `Say what \`${String(value)}\` means, in the description of the enum`,
                  location: location.child('enum').key(),
                });
            }
            for (const value of listedIn(own).filter((listed) => !values.includes(listed)))
              report({
                message: `The description lists \`${value}\`, which the enum does not have`,
                location: location.child('description'),
              });
          }
        },
      },
    };
  },
};

/** The values that a description has a list item for: "- `PROCESSED`: finished". */
const listedIn = (text: string): string[] => [...text.matchAll(/^ *[-*] `([^`]+)`:/gm)].map(([, value]) => value!);

/** Schemas whose value is this schema's value, or part of its list; not properties, which have descriptions of their own. */
function members(node: Schema): [string[], Schema][] {
  const single = ['items', 'additionalProperties'].flatMap((key): [string[], Schema][] => {
    const member = node[key];
    return typeof member === 'object' && member !== null ? [[[key], member as Schema]] : [];
  });
  const listed = (['oneOf', 'anyOf', 'allOf'] as const).flatMap((key) =>
    (node[key] ?? []).map((member, index): [string[], Schema] => [[key, String(index)], member]),
  );
  return [...single, ...listed];
}
