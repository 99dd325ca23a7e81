import { type Document, listOperations, type LocatedOperation } from '../contract/index.ts';

/** Operations and webhooks, by name, that a document describes otherwise than the one before. */
export interface Touched {
  operations: ReadonlySet<string>;
  /** Those of them that take or refuse something else; the others only succeed otherwise. */
  requests: ReadonlySet<string>;
}

/**
 * What differs between two documents: in what an operation says itself, or in a component that it leads to. All of it
 * where there was none before.
 */
export function touchedOperations(before: Document | undefined, after: Document): Touched {
  const [old, current] = [before && readComponents(before), readComponents(after)];
  const references = new Map<string, string[]>();
  const referencesOf = (name: string): string[] => {
    const known = references.get(name) ?? findReferences(current.get(name) ?? '');
    references.set(name, known);
    return known;
  };
  const differs = (was: string | undefined, is: string): boolean => {
    if (was !== is) return true;
    const reached = new Set(findReferences(is));
    // A set hands out what is added while it is walked.
    for (const name of reached) {
      if (old?.get(name) !== current.get(name)) return true;
      for (const reference of referencesOf(name)) reached.add(reference);
    }
    return false;
  };
  const earlier = before && readOperations(before);
  const operations = [...readOperations(after)].map(([name, { success, rest }]) => {
    const was = earlier?.get(name);
    const isRequest = differs(was?.rest, rest);
    return { name, isRequest, isTouched: isRequest || differs(was?.success, success) };
  });
  const namesOf = (found: typeof operations): Set<string> => new Set(found.map(({ name }) => name));
  return {
    operations: namesOf(operations.filter(({ isTouched }) => isTouched)),
    requests: namesOf(operations.filter(({ isRequest }) => isRequest)),
  };
}

/** What touches either of two. */
export const joinTouched = (one: Touched, other: Touched): Touched => ({
  operations: new Set([...one.operations, ...other.operations]),
  requests: new Set([...one.requests, ...other.requests]),
});

/** What a document says of each operation, as text: of its successes, and of all that is sent and refused. */
function readOperations(document: Document): Map<string, Record<'success' | 'rest', string>> {
  const { openapi, servers, security, components = {} } = document;
  const everywhere = [openapi, servers, security, components.securitySchemes];
  const read = ({ name, operation, parameters }: LocatedOperation) => {
    const answers = Object.entries(operation.responses ?? {});
    const successes = answers.filter(([status]) => /^[1-3]/.test(status));
    const others = answers.filter(([status]) => !/^[1-3]/.test(status));
    const rest = [everywhere, { ...operation, responses: others }, parameters];
    return [name, { success: JSON.stringify(successes), rest: JSON.stringify(rest) }] as const;
  };
  return new Map([...listOperations(document), ...listOperations(document, 'webhooks')].map(read));
}

/** What it says of each component, as text, by the reference to it. */
const readComponents = ({ components = {} }: Document): Map<string, string> =>
  new Map(
    Object.entries(components).flatMap(([section, members]) =>
      Object.entries(members).map(([name, part]): [string, string] => [
        `#/components/${section}/${name}`,
        JSON.stringify(part),
      ]),
    ),
  );

const findReferences = (text: string): string[] =>
  [...text.matchAll(/"\$ref":"(#\/components\/[^/"]+\/[^/"]+)/g)].map(([, reference]) => reference!);
