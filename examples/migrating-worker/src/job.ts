/** A document to extract. */
export interface Job {
  /** Unique; the file is stored under a name with it, by which file and run are found. */
  readonly id: string;
  readonly name: string;
  readonly content: Blob;
  fileId?: string;
  runId?: string;
  /** A run was asked for, and the answer is not known. */
  isAttempted?: boolean;
  outcome?: Outcome;
}

/** How a run ended, in words that belong to no version. */
export type Outcome =
  | { readonly status: 'done'; readonly value: unknown }
  | { readonly status: 'failed'; readonly problem: string };

export const fileNameOf = ({ id, name }: Job): string => `${id}-${name}`;
