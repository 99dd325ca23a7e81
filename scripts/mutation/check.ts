import type { Document } from '../contract/index.ts';

/** A contract that has been changed, or, as a control, one that has not. */
export interface Mutant {
  version: string;
  document: Document;
}

/** Something that may notice: what it says of each mutant, nothing where it is silent. */
export interface Check {
  name: string;
  run: (mutants: readonly Mutant[]) => Promise<string[][]>;
}
