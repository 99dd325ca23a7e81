import { type Problem, ProblemsError, readYaml, type Way } from '../base/index.ts';
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

/** What a JSON Schema could only refuse in words that help nobody. */
function findFaults({ from, to, fields = [] }: Entry): { way: Way; message: string }[] {
  const [kind, ...others] = kindsOf(from);
  if (!kind || others.length > 0)
    return [{ way: ['from'], message: `"from" must have exactly one of ${kinds.join(', ')}` }];
  return [
    ...to.flatMap((target, index) => [
      ...(kindsOf(target).join() === kind
        ? []
        : [{ way: ['to', index], message: `A target must have "${kind}", as "from" has, and no other kind` }]),
      ...(to.length > 1 && !target.when
        ? [{ way: ['to', index], message: 'With several targets, each needs "when"' }]
        : []),
    ]),
    ...fields.flatMap((field, index) => [
      ...(field.from === undefined && field.to === undefined
        ? [{ way: ['fields', index], message: 'A field needs "from", "to" or both' }]
        : []),
      ...(field.in && kind !== 'operation'
        ? [{ way: ['fields', index, 'in'], message: '"in" is for operations only' }]
        : []),
      ...(Array.isArray(field.to) && field.to.length !== to.length
        ? [{ way: ['fields', index, 'to'], message: `"to" has ${field.to.length} paths for ${to.length} targets` }]
        : []),
    ]),
  ];
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
