import type { Document, Schema } from '../contract/index.ts';

/** What became of a field. */
export type Difference =
  | { kind: 'gone'; path: string }
  | { kind: 'new'; path: string; isRequired: boolean }
  | { kind: 'type'; path: string; before: string; after: string }
  | { kind: 'values'; path: string; gone: string[]; added: string[] }
  | { kind: 'nullable' | 'not nullable' | 'required' | 'optional' | 'always there'; path: string };

/** A schema of one version. */
export interface Part {
  document: Document;
  schema: Schema;
}

/** A move of a field that the data file declares. */
export interface Move {
  from?: string;
  to?: string | null;
}

/** The two versions that a guide leads between. */
export interface Documents {
  older: Document;
  newer: Document;
}
