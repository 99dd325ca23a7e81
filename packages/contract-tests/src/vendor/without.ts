/**
 * The type without the properties at the paths, `data.file` for instance. Lists and unions are looked through; `*` stands
 * for the keys of a map.
 */
export type Without<T, Path extends string> = [Path] extends [never]
  ? T
  : T extends readonly (infer Item)[]
    ? Without<Item, Path>[]
    : T extends object
      ? { [Key in keyof T as Key extends Path ? never : Key]: Without<T[Key], Below<Key, Path>> }
      : T;

/** What remains of the paths that lead through the property. */
type Below<Key, Path extends string> = Path extends `${Segment<Key>}.${infer Rest}` ? Rest : never;
type Segment<Key> = string extends Key ? '*' : Key extends string ? Key : never;
