import type { Schema } from '../../contract/index.ts';

/** In 3.1 `true` is a schema that takes anything, and `false` one that takes nothing. */
export type AnySchema = Schema | boolean;

export interface Member {
  /** The component that the member refers to. */
  name?: string;
  schema: AnySchema;
}

/**
 * A schema in the one form that all spellings of the same meaning share: references followed, `allOf` merged, null
 * counted apart, `const` as an enum of one, several types as a union.
 */
export interface View extends ObjectView, ListView {
  /** Undefined where any type goes, or several; `never` where nothing goes. */
  type?: string;
  nullable: boolean;
  /** Without null. */
  values?: readonly unknown[];
  /** The server may add values. */
  isOpen: boolean;
  /** The alternatives of a union, each with what the schema itself asks for. */
  members: readonly Member[];
  discriminator?: Discriminator;
  /** Everything else that is asked for. */
  keywords: ReadonlyMap<string, unknown>;
  prose: string;
}

export interface ObjectView {
  properties: ReadonlyMap<string, AnySchema>;
  required: ReadonlySet<string>;
  /** What undeclared fields may hold; undefined where nothing is said, which allows them without typing them. */
  additional?: AnySchema;
}

export interface ListView {
  /** What stands at fixed places; `items` is for those behind. */
  tuple: readonly AnySchema[];
  items?: AnySchema;
}

export interface Discriminator {
  property: string;
  /** Which component each value stands for. */
  tags: ReadonlyMap<string, string>;
}

/** The component that a reference names. */
export const componentNamed = (reference: string | undefined): string | undefined =>
  /^#\/components\/schemas\/([^/]+)$/.exec(reference ?? '')?.[1];

const words = ['description', 'title', 'example', 'examples', 'externalDocs', '$comment', 'x-evidence'];

export const isProse = (keyword: string): boolean => words.includes(keyword);

export const proseOf = (part: Schema): Schema =>
  Object.fromEntries(Object.entries(part).filter(([keyword]) => isProse(keyword))) as Schema;

export const withoutProse = (part: Schema): Schema =>
  Object.fromEntries(Object.entries(part).filter(([keyword]) => !isProse(keyword))) as Schema;
