import { ConfigurationError } from './errors/extend-error.ts';
import { longestTimer } from './timing/environment.ts';

/** What an option must be, in words, and whether a value is that. */
export type Rule = readonly [expected: string, fits: (value: unknown) => boolean];

/** The options that there are. */
export type Rules = Readonly<Record<string, Rule>>;

const isNumber = (value: unknown, most: number): boolean => typeof value === 'number' && value >= 0 && value <= most;

/** A limit in milliseconds: positive, within what a timer can hold, or `Infinity`. */
export const limit: Rule = [
  `milliseconds from 1 to ${longestTimer}, or Infinity`,
  (value) => value === Infinity || (value !== 0 && isNumber(value, longestTimer)),
];

/** A wait in milliseconds: zero or more, within what a timer can hold. */
export const delay: Rule = [`milliseconds from 0 to ${longestTimer}`, (value) => isNumber(value, longestTimer)];

/** How much of something there may be; `Infinity` for no limit. */
export const amount: Rule = ['a number from 0', (value) => isNumber(value, Infinity)];

/** A number of times. */
export const count: Rule = [
  'a whole number from 0',
  (value) => Number.isSafeInteger(value) && isNumber(value, Infinity),
];

/** What is checked elsewhere. */
export const anything: Rule = ['', () => true];

export const aFunction: Rule = ['a function', (value) => typeof value === 'function'];

/** Refuses names that do not exist, so that a misspelt option does not silently do nothing, and values that do not fit. */
export function checkOptions(owner: string, given: unknown, rules: Rules, prefix = ''): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return refuse(`the options of ${owner}`, 'an object', given);
  }
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(rules, name)) {
      throw new ConfigurationError(
        `${owner} has no option "${name}"; expected one of ${Object.keys(rules).join(', ')}`,
      );
    }
    checkOption(prefix + name, value, rules[name]!);
  }
}

/** Refuses a value that does not fit; what is not given does. */
export function checkOption(name: string, value: unknown, rule: Rule): void {
  if (value !== undefined && !rule[1](value)) refuse(name, rule[0], value);
}

/** Refuses an option. Numbers and booleans are quoted; a string is not, because it may be a secret. */
export function refuse(name: string, expected: string, value: unknown): never {
  const shown = /^[ofs]/.test(typeof value) && value !== null ? typeof value : String(value);
  throw new ConfigurationError(`${name} must be ${expected}, not ${shown}`);
}
