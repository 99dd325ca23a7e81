import type { Bundle } from '../contract/index.ts';
import type { Check, Mutant } from './check.ts';
import type { Mutation } from './mutation.ts';

export interface Outcome {
  mutation: Mutation;
  /** What each check says of it that it does not say of the unchanged contract. */
  noticed: ReadonlyMap<string, string[]>;
}

/**
 * Shows every check the unchanged contracts and then the changed ones. What a check says of both is no finding about the
 * change: an unchanged contract is its own control.
 */
export async function runMutations(
  bundles: readonly Bundle[],
  mutations: readonly Mutation[],
  checks: readonly Check[],
  tell: (message: string) => void,
): Promise<Outcome[]> {
  const documents = new Map(bundles.map(({ name, document }) => [name, document]));
  const controls = bundles.map(({ name, document }): Mutant => ({ version: name, document }));
  const mutants = mutations.map(({ version, change }): Mutant => {
    const document = structuredClone(documents.get(version)!);
    change(document);
    return { version, document };
  });
  const noticed = mutations.map(() => new Map<string, string[]>());
  for (const { name, run } of checks) {
    const start = performance.now();
    const complaints = await run([...controls, ...mutants]);
    const usual = new Map(controls.map(({ version }, index) => [version, complaints[index]!]));
    for (const [index, { version }] of mutants.entries()) {
      const found = complaints[controls.length + index]!;
      const news = differences(found, usual.get(version)!);
      if (news.length > 0) noticed[index]!.set(name, news);
    }
    tell(`${name}: ${mutants.length} changes in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return mutations.map((mutation, index) => ({ mutation, noticed: noticed[index]! }));
}

function differences(found: string[], usual: string[]): string[] {
  const gone = usual.filter((complaint) => !found.includes(complaint)).map((complaint) => `no more: ${complaint}`);
  return [...found.filter((complaint) => !usual.includes(complaint)), ...gone];
}
