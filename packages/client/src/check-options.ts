import { ConfigurationError } from './errors/extend-error.ts';
import { longestTimer } from './timing/environment.ts';

/** Refuses names that do not exist, so that a misspelt option does not silently do nothing. */
export function checkNames(owner: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) {
      throw new ConfigurationError(`${owner} has no option "${name}"; expected one of ${known.join(', ')}`);
    }
  }
}

/** Refuses what is not an object. */
export function checkObject(name: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(name, 'an object', value);
}

/** A limit in milliseconds: positive, within what a timer can hold, or `Infinity`. */
export function checkLimit(name: string, value: unknown): number {
  const fits = typeof value === 'number' && value > 0 && (value <= longestTimer || value === Infinity);
  return fits ? value : refuse(name, `milliseconds from 1 to ${longestTimer}, or Infinity`, value);
}

/** A wait in milliseconds: zero or more, within what a timer can hold. */
export function checkDelay(name: string, value: unknown): number {
  const fits = typeof value === 'number' && value >= 0 && value <= longestTimer;
  return fits ? value : refuse(name, `milliseconds from 0 to ${longestTimer}`, value);
}

/** How much of something there may be; `Infinity` for no limit. */
export function checkAmount(name: string, value: unknown): number {
  return typeof value === 'number' && value >= 0 ? value : refuse(name, 'a number from 0', value);
}

/** A number of times. */
export function checkCount(name: string, value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0
    ? Number(value)
    : refuse(name, 'a whole number from 0', value);
}

/** Refuses an option. Numbers and booleans are quoted; a string is not, because it may be a secret. */
export function refuse(name: string, expected: string, value: unknown): never {
  const quoted = typeof value === 'number' || typeof value === 'boolean' || value === null;
  throw new ConfigurationError(`${name} must be ${expected}, not ${quoted ? String(value) : describeType(value)}`);
}

function describeType(value: unknown): string {
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'an array';
  const type = typeof value;
  return type === 'undefined' ? type : `${type === 'object' ? 'an' : 'a'} ${type}`;
}
