import { isDeepStrictEqual } from 'node:util';

/** `expect.any(String)` and the like, of vitest and jest. */
interface Asymmetric {
  asymmetricMatch(value: unknown): boolean;
  toString(): string;
}

const isAsymmetric = (value: unknown): value is Asymmetric =>
  isObject(value) && typeof (value as Partial<Asymmetric>).asymmetricMatch === 'function';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Where a value is not as expected, one sentence each with the JSON path. Objects may have more members than expected;
 * arrays must have as many items. A regular expression stands for a text that it fits.
 */
export function differences(actual: unknown, expected: unknown, path = '$'): string[] {
  if (isAsymmetric(expected)) return expected.asymmetricMatch(actual) ? [] : [tell(path, actual, String(expected))];
  if (expected instanceof RegExp)
    return typeof actual === 'string' && actual.search(expected) >= 0
      ? []
      : [tell(path, actual, `a text like ${expected}`)];
  if (!isObject(expected)) return isDeepStrictEqual(actual, expected) ? [] : [tell(path, actual, show(expected))];
  if (!isObject(actual) || Array.isArray(actual) !== Array.isArray(expected))
    return [tell(path, actual, show(expected))];
  if (Array.isArray(expected) && (actual as unknown as unknown[]).length !== expected.length)
    return [tell(`${path}.length`, (actual as unknown as unknown[]).length, String(expected.length))];
  return Object.entries(expected).flatMap(([name, value]) =>
    differences(actual[name], value, step(path, name, Array.isArray(expected))),
  );
}

/** As much of a value as is expected, so that a diff shows nothing else. */
export function project(actual: unknown, expected: unknown): unknown {
  if (!isObject(actual) || !isObject(expected) || isAsymmetric(expected) || expected instanceof RegExp) return actual;
  if (Array.isArray(actual))
    return actual.map((item, index) => project(item, (expected as unknown as unknown[])[index]));
  const known = Object.keys(expected).filter((name) => Object.hasOwn(actual, name));
  return Object.fromEntries(known.map((name) => [name, project(actual[name], expected[name])]));
}

/** A JSON path that goes one member further. */
export function step(path: string, name: string, isIndex = false): string {
  if (isIndex) return `${path}[${name}]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}

const tell = (path: string, actual: unknown, expected: string): string =>
  `${path}: expected ${expected}, got ${show(actual)}`;

const longest = 200;

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
