import type { Pair } from './compare-types.ts';

/**
 * The properties, at any depth and optional ones too, that the first side of a pair declares and the second does not, as
 * `GET /files: data.metadata`, whatever stands before `data`. Assignability says nothing of optional ones: they may be missing on either side.
 */
export type KeyGaps<Table extends Record<keyof Table, Pair>, Exceptions extends string> = OrNone<
  Exclude<GapsOf<Table>, Exceptions>
>;

/** The exceptions, each of which may be a pattern, that no gap needs. */
export type NeedlessGaps<Table extends Record<keyof Table, Pair>, Exceptions extends string> = OrNone<
  NeedlessGap<GapsOf<Table>, Exceptions>
>;

type NeedlessGap<Gaps, Exception extends string> = Exception extends unknown
  ? [Extract<Gaps, Exception>] extends [never]
    ? Exception
    : never
  : never;

/** A value of this type is `none`; otherwise the compiler complains, and what it shows is the list. */
type OrNone<T extends string> = [T] extends [never] ? 'none' : `${T} (on one side only)`;

type GapsOf<Table extends Record<keyof Table, Pair>> = {
  [Name in keyof Table & string]: `${Name}: ${Lacks<Table[Name]['to'], Table[Name]['from'], '', Depth>}`;
}[keyof Table & string];

/** How deep schemas that contain themselves are followed. */
type Depth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
type Less<Levels extends unknown[]> = Levels extends [unknown, ...infer Rest] ? Rest : [];

/**
 * The properties that members of `From` have and those of `To` that they are comparable with have not. Of the path only
 * the last step is kept: schemas that contain themselves would have thousands of paths to one property.
 */
type Lacks<To, From, Place extends string, Levels extends unknown[]> = Levels extends []
  ? never
  : unknown extends To | From
    ? never
    : LacksMember<Elements<To>, Elements<From>, Place, Levels>;

type LacksMember<To, From, Place extends string, Levels extends unknown[]> = From extends object
  ? LacksKeys<Counterpart<To, From>, From, Place, Levels>
  : never;

type LacksKeys<To, From, Place extends string, Levels extends unknown[]> = [To] extends [never]
  ? never
  :
      | {
          [Key in KnownKeys<From>]: Key extends KnownKeys<To>
            ? Lacks<ValueOf<To, Key>, ValueOf<From, Key>, `${Key}.`, Less<Levels>>
            : `${Place}${Key}`;
        }[KnownKeys<From>]
      | (string extends keyof From
          ? Lacks<ValueOf<To, string>, From[string & keyof From], `${Place}*.`, Less<Levels>>
          : never);

/** Lists are looked through. */
type Elements<T> = T extends readonly (infer Item)[] ? Elements<Item> : T;

/** Of a union, the members with the same tag: otherwise a property of one would stand in for that of another. */
type Counterpart<To, From> =
  WithTag<To, From, 'type'> extends infer ByType
    ? [ByType] extends [never]
      ? WithTag<To, From, 'object'> extends infer ByObject
        ? [ByObject] extends [never]
          ? Extract<To, object>
          : ByObject
        : never
      : ByType
    : never;

type WithTag<To, From, Tag extends string> =
  From extends Record<Tag, infer Value extends string>
    ? string extends Value
      ? never
      : To extends Record<Tag, Value>
        ? To
        : never
    : never;

/** The keys of all members of a union, without those of maps. */
type KnownKeys<T> = T extends object
  ? keyof { [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: 0 } & string
  : never;

type ValueOf<T, Key extends string> = T extends object ? (Key extends keyof T ? T[Key] : never) : never;
