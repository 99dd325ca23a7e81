import type { Range } from './character-ranges.ts';
import { parsePattern, type Pattern } from './parse-pattern.ts';
import { createRandom } from './random.ts';

interface Lengths {
  least: number;
  most: number;
}

/** The regular expression of a schema: one that is good under the `u` flag only, or without it only, is good. */
export function readPattern(source: string): RegExp | undefined {
  for (const flags of ['u', ''])
    try {
      return new RegExp(source, flags);
    } catch {
      // The other flags may read it.
    }
  return undefined;
}

/**
 * A text that a pattern matches, of a length between the bounds. Short ones are tried first, then any: what the parts of
 * the pattern give is held against the whole, because a part can look at what stands around it.
 *
 * @param random chooses among what fits; without it the text is always the same.
 * @returns nothing where no text was found.
 */
export function samplePattern(source: string, { least, most }: Lengths, random?: () => number): string | undefined {
  const expression = readPattern(source);
  const pattern = expression && read(source);
  if (!pattern) return undefined;
  const fits = (text: string): boolean => text.length >= least && text.length <= most && expression.test(text);
  const chance = random ?? createRandom(1);
  const attempts = [
    ...(random ? Array.from({ length: 20 }, () => ({ random })) : []),
    ...Array.from({ length: Math.min(least, 200) + 12 }, (_, extra) => ({ extra })),
    ...Array.from({ length: 300 }, () => ({ random: chance })),
  ];
  let empty: string | undefined;
  for (const attempt of attempts) {
    const made = write(pattern, { ...attempt, groups: new Map() });
    const found = [made, made.padEnd(least, 'a')].find(fits);
    if (found) return found;
    empty ??= found;
  }
  return empty;
}

function read(source: string): Pattern | undefined {
  try {
    return parsePattern(source);
  } catch {
    return undefined;
  }
}

interface Writing {
  /** How often a part is repeated beyond what it must be. */
  extra?: number;
  random?: () => number;
  /** What groups have given, for those that repeat it. */
  groups: Map<string, string>;
}

function write(pattern: Pattern, writing: Writing): string {
  const { extra = 0, random, groups } = writing;
  if (pattern.kind === 'character') return choose(pattern.ranges, random);
  if (pattern.kind === 'repetition of') return groups.get(pattern.group) ?? '';
  if (pattern.kind === 'repeat') {
    const most = Math.min(pattern.most, pattern.least + (random ? 8 : extra));
    const count = random ? pattern.least + Math.floor(random() * (most - pattern.least + 1)) : most;
    return Array.from({ length: count }, () => write(pattern.part, writing)).join('');
  }
  const branch = pattern.branches[random ? Math.floor(random() * pattern.branches.length) : 0]!;
  const text = branch.map((part) => write(part, writing)).join('');
  if (pattern.group !== undefined) groups.set(pattern.group, text);
  return text;
}

function choose(ranges: readonly Range[], random: Writing['random']): string {
  if (ranges.length === 0) return '';
  const [first, last] = ranges[random ? Math.floor(random() * ranges.length) : 0]!;
  return String.fromCodePoint(first + (random ? Math.floor(random() * (last - first + 1)) : 0));
}
