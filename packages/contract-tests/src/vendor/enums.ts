// Two views of our types, because the vendor's clients treat enums in their own ways. Neither touches a lone literal,
// the tag of a union for instance.

/** Every enum as a plain string. The generator of client 1.x ends each of its enums with `| string`, which leaves just that. */
export type WithoutEnums<T> = Walk<T, 'strings'>;

/** Every open enum without its open end. Client 0.x knows closed enums only. */
export type WithClosedEnums<T> = Walk<T, 'literals'>;

type Turn = 'strings' | 'literals';

type Walk<T, To extends Turn> = unknown extends T ? T : Text<Extract<T, string>, To> | Parts<Exclude<T, string>, To>;

type Text<T extends string, To extends Turn> = [Literals<T>] extends [never]
  ? T
  : To extends 'literals'
    ? Literals<T>
    : true extends IsUnion<T>
      ? string
      : T;

type Literals<T extends string> = T extends unknown ? (string extends T ? never : T) : never;
type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;

type Parts<T, To extends Turn> = T extends readonly (infer Item)[]
  ? Walk<Item, To>[]
  : T extends object
    ? { [Key in keyof T]: Walk<T[Key], To> }
    : T;
