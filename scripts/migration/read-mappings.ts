import { type Problem, ProblemsError } from '../base/index.ts';
import { readYaml, type Way } from '../yaml/index.ts';
import { type Entry, form, type Kind, kinds, type Mapping } from './mapping.ts';

/** Reads a data file. @throws {ProblemsError} with every part that does not have the form its head describes. */
export function readMappings(text: string, file: string): Mapping[] {
  const { content, locate } = readYaml<Entry[]>(text, file, form);
  const problems = content.flatMap((entry, index) =>
    findFaults(entry).map(({ way, message }): Problem => ({ ...locate([index, ...way]), message })),
  );
  if (problems.length > 0) throw new ProblemsError(problems);
  return content.map((entry, index) => ({ ...toMapping(entry), locate: (way) => locate([index, ...way]) }));
}

type Rule = [isBroken: boolean, way: Way, message: string];

/** What a JSON Schema could only refuse in words that help nobody. */
function findFaults({ from, to, fields = [] }: Entry): { way: Way; message: string }[] {
  const [kind = 'operation'] = kindsOf(from);
  const rules: Rule[] = [
    [kindsOf(from).length !== 1, ['from'], `"from" must have exactly one of ${kinds.join(', ')}`],
    ...to.flatMap((target, index): Rule[] => [
      [
        kindsOf(target).join() !== kind,
        ['to', index],
        `A target must have "${kind}", as "from" has, and no other kind`,
      ],
      [to.length > 1 && !target.when, ['to', index], 'With several targets, each needs "when"'],
    ]),
    ...fields.flatMap((field, index): Rule[] => {
      const paths = Array.isArray(field.to) ? field.to.length : to.length;
      return [
        [(field.from ?? field.to) === undefined, ['fields', index], 'A field needs "from", "to" or both'],
        [field.in !== undefined && kind !== 'operation', ['fields', index, 'in'], '"in" is for operations only'],
        [paths !== to.length, ['fields', index, 'to'], `"to" has ${paths} paths for ${to.length} targets`],
      ];
    }),
  ];
  return rules.flatMap(([isBroken, way, message]) => (isBroken ? [{ way, message }] : []));
}

const kindsOf = (thing: Partial<Record<Kind, string>>): Kind[] => kinds.filter((kind) => kind in thing);

function toMapping({ from, to, fields = [], ...rest }: Entry): Omit<Mapping, 'locate'> {
  const kind = kindsOf(from)[0]!;
  return {
    ...rest,
    kind,
    from: from[kind]!,
    to: to.map(({ when, ...target }) => ({ name: target[kind]!, ...(when ? { when } : {}) })),
    fields: fields.map(({ to: paths, ...field }) => ({
      in: 'request',
      ...field,
      // A single path stands for all targets.
      to: typeof paths === 'string' ? to.map(() => paths) : (paths ?? to.map(() => null)),
    })),
  };
}
