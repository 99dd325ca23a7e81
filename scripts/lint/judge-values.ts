export const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
export const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
export const isPointer = (value: unknown): boolean => typeof value === 'string' && /^(?:\/[^/]+)*$/.test(value);

/** Complaints about the keys of an object: those that are missing, unknown, or of another shape. */
export function judgeKeys(
  value: unknown,
  keys: Record<string, (value: unknown) => boolean>,
  optional: string[] = [],
): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `must be an object with ${Object.keys(keys).join(', ')}`;
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).find((key) => !(key in keys));
  if (unknown) return `does not know "${unknown}"`;
  const wrong = Object.entries(keys).find(([key, isRight]) =>
    key in given ? !isRight(given[key]) : !optional.includes(key),
  );
  return wrong && `${wrong[0] in given ? 'has another shape at' : 'lacks'} "${wrong[0]}"`;
}
