/** What one release of the vendor's declarations says: names and types, no sentence and no code. */
export interface Facts {
  /** Name and version of the package. */
  source: string;
  /** What each operation sends and answers, by its path in the client. */
  operations: Record<string, Call>;
  /** What a delivery of a webhook holds. */
  events: Record<string, Shape>;
  types: Record<string, Shape>;
}

/** A body that a call can do without is called `sends?`. */
export interface Call {
  sends?: Shape;
  'sends?'?: Shape;
  answers?: Shape;
}

/** `@Name` is another type; any other text is a simple type. The name of an optional field ends in `?`. */
export type Shape =
  | string
  | { value: string | number | boolean }
  | { list: Shape }
  | { map: Shape }
  | { union: Shape[] }
  | { all: Shape[] }
  | { fields: Record<string, Shape> };
