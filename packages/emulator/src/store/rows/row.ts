/** What every row has. Rows are never changed in place: a change puts a new row with the same id. */
export interface Row {
  readonly id: string;
  /** Position in the order of creation, over all tables of a world. */
  readonly sequence: number;
  /** Milliseconds since 1970 by the clock of the world. */
  readonly createdAt: number;
  readonly updatedAt: number;
}
