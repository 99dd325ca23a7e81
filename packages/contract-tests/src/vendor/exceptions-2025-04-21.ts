// Where the vendor's client 0.0.12 and our contract differ on purpose. Each entry has to be needed: the tests fail for
// one that is not. Our contract follows the declarations of the last release for this version, 0.2.0, and its pages.

/** Values that later releases added to enums. */
export type LaterValues =
  /** Kinds of insight. */
  | 'issue'
  | 'review_summary'
  /** Kinds of block. */
  | 'table_head'
  | 'table_cell'
  /** Strategies for long tables. */
  | 'large_array_max_context'
  | 'large_array_overlap_context';

const later = 'in releases later than this client';

/** Operations that no method of the client calls. */
export const operationsWithoutMethod: Record<string, string> = {
  'POST /files': 'on its operation page only',
  'POST /edit': later,
  'POST /edit/async': later,
  'GET /edit_runs/{id}': later,
  'DELETE /edit_runs/{id}': later,
  'POST /edit_schemas/generate': later,
  'GET /edit_templates/{id}': 'on its operation page only',
};

/** Methods that send nothing. */
export const methodsWithoutRequest: Record<string, string> = {};

/** Query parameters that a method has no place for. */
export const parametersWithoutPlace: Record<string, string[]> = {
  // Later than this client, whose upload takes the file alone.
  'file.upload': ['convertToPdf'],
};
