type Member<Value, Key extends string> = Value extends unknown
  ? Key extends keyof Value
    ? NonNullable<Value[Key]>
    : never
  : never;

/** The type that a JSON pointer leads to; absent and null on the way are left out. */
export type At<Value, Pointer extends string> = Pointer extends `/${infer Head}/${infer Rest}`
  ? At<Member<NonNullable<Value>, Head>, `/${Rest}`>
  : Pointer extends `/${infer Head}`
    ? Member<NonNullable<Value>, Head>
    : NonNullable<Value>;

/**
 * Follows a JSON pointer; `undefined` where it leads nowhere.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function readPointer(value: unknown, pointer: string): unknown {
  let current = value;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof current !== 'object' || current === null) return undefined;
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    current = Object.hasOwn(current, name) ? (current as Record<string, unknown>)[name] : undefined;
  }
  return current;
}
