/** How large a version step a change asks for, by what users of the types and the client notice. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** Whether the caller sends the part (`request`) or receives it (`response`, and the body of a webhook). */
export type Direction = 'request' | 'response';

/** One thing that differs, however many operations it reaches. */
export interface Change {
  bump: Bump;
  /** What happened, as named in `policy.ts`. */
  kind: string;
  /** Absent for what is neither sent nor received, such as a server. */
  direction?: Direction;
  /** The component that the path starts from, where the change is inside of one. */
  schema?: string;
  /**
   * JSON path below the schema, or below the part of the operation when there is no schema. An alternative of a union is
   * named between angle brackets, as in `$.owner<Person>.name`.
   */
  path: string;
  message: string;
  /** What a caller has to do about it. Empty where nothing is to be done. */
  adapt: string;
  /** Where the change is met: empty for the document as a whole. */
  operations: Occurrence[];
}

export interface Occurrence {
  /** `GET /files` or `webhook workflow_run.completed`. */
  operation: string;
  operationId?: string;
  /** The part of the operation: `request body`, `response 200`, `query parameter "limit"`. */
  part: string;
  /** JSON path below that part. */
  path: string;
}

export interface Report {
  /** The largest bump of all changes. */
  bump: Bump;
  changes: Change[];
}

/** What became of one version of the contract since a commit. */
export interface VersionChange {
  version: string;
  report: Report;
}

export const isAtLeast = (bump: Bump, other: Bump): boolean => bumps.indexOf(bump) >= bumps.indexOf(other);

export const largest = (found: readonly Bump[]): Bump =>
  found.reduce<Bump>((left, right) => (isAtLeast(left, right) ? left : right), 'none');

export const bumpOf = (changes: readonly VersionChange[]): Bump => largest(changes.map(({ report }) => report.bump));
