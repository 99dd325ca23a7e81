import { suggest } from './suggest.ts';

/** What a member of an input has to be: the check, and how it is called in a sentence. */
export interface Member {
  readonly fits: (value: unknown) => boolean;
  readonly words: string;
  /** What it was may not stand in an error. */
  readonly isSecret?: boolean;
}

export type Members<T> = { readonly [Name in keyof T]-?: Member };

/**
 * Refuses an input that is no object, lacks a member, or has one that is wrong or unknown.
 *
 * @param what is checked, as in `fault rule`
 * @throws {TypeError} one sentence that says what is wrong, and what would be right
 */
export function checkMembers<T extends object>(
  what: string,
  input: unknown,
  members: Members<T>,
  required: readonly (keyof T & string)[] = [],
): asserts input is T {
  if (!isObject(input)) throw new TypeError(`The ${what} must be an object, not ${show(input)}.`);
  const known: Readonly<Record<string, Member>> = members;
  for (const [name, value] of Object.entries(input)) {
    const member = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!member) throw new TypeError(`The ${what} has no "${name}". ${suggestMember(name, Object.keys(known))}`);
    if (value === undefined || member.fits(value)) continue;
    const given = member.isSecret === true ? '' : `, not ${show(value)}`;
    throw new TypeError(`${name} of the ${what} must be ${member.words}${given}.`);
  }
  const missing = required.find((name) => input[name] === undefined);
  if (missing !== undefined) throw new TypeError(`The ${what} needs ${missing}: ${known[missing]!.words}.`);
}

const suggestMember = (name: string, names: readonly string[]): string =>
  names.length === 0 ? 'It takes none.' : suggest(name, names);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const longest = 60;

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

export const text: Member = {
  fits: (value) => typeof value === 'string' && value !== '',
  words: 'a text that is not empty',
};

export const flag: Member = { fits: (value) => typeof value === 'boolean', words: 'true or false' };

/** Looked at elsewhere, or passed on. */
export const anything: Member = { fits: () => true, words: 'anything' };

export const anyObject: Member = { fits: isObject, words: 'an object' };

export const oneOf = (...values: readonly string[]): Member => ({
  fits: (value) => values.includes(value as string),
  words: `one of ${values.join(', ')}`,
});

const isBetween = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;

export const between = (least: number, most: number, words = 'a number'): Member => ({
  fits: (value) => isBetween(value, least, most),
  words: `${words} from ${least} to ${most}`,
});

export const whole = (least: number, most: number = Number.MAX_SAFE_INTEGER): Member => ({
  fits: (value) => Number.isInteger(value) && isBetween(value, least, most),
  words: `a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}`,
});

/** Dates end there: in milliseconds since 1970. */
export const lastMoment = 8.64e15;

/** Three thousand years. */
const longestSpan = 1e14;

export const milliseconds: Member = between(0, longestSpan, 'a number of milliseconds');

export const base64: Member = {
  fits: (value) => typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value),
  words: 'Base64',
};
