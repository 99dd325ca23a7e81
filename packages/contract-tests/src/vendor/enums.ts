// Two views of our types, because the vendor's clients treat enums in their own ways. Neither touches a lone literal,
// the tag of a union for instance.

/** Every enum as a plain string. The generator of client 1.x ends each of its enums with `| string`, which leaves just that. */
export type WithoutEnums<T> = Walk<T, 'strings', never>;

/** Every enum without its open end and without the values given. Client 0.x knows closed enums only. */
export type WithClosedEnums<T, Later extends string> = Walk<T, 'literals', Later>;

type Turn = 'strings' | 'literals';

type Walk<T, To extends Turn, Later extends string> = unknown extends T
  ? T
  : Text<Extract<T, string>, To, Later> | Parts<Exclude<T, string>, To, Later>;

type Text<T extends string, To extends Turn, Later extends string> = [Literals<T>] extends [never]
  ? T
  : To extends 'literals'
    ? Exclude<Literals<T>, Later>
    : true extends IsUnion<T>
      ? string
      : T;

type Literals<T extends string> = T extends unknown ? (string extends T ? never : T) : never;
type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

type Parts<T, To extends Turn, Later extends string> = T extends readonly (infer Item)[]
  ? Walk<Item, To, Later>[]
  : T extends object
    ? { [Key in keyof T]: Walk<T[Key], To, Later> }
    : T;
