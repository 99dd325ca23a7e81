/** One version's reviewed facts, `openapi/oracle/<version>.yaml`. The head of each file explains its columns. */
export interface Table {
  paging: { parameter: string; cursor: string };
  runs: Record<string, RunFacts>;
  operations: Record<string, OperationFacts>;
}

export interface RunFacts {
  read?: string;
  at?: string;
  objects?: string[];
  final: string[];
  open: string[];
}

export interface OperationFacts {
  success: number;
  billed: boolean | 'unknown';
  repeat: 'safe' | 'unsafe';
  items?: string;
  run?: string;
}

/** Where in a table a complaint belongs, `['operations', 'POST /parse', 'success']` for instance. */
export interface Mismatch {
  at: readonly string[];
  message: string;
}

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, uniqueItems: true };
const pointer = { type: 'string', pattern: '^(/[^/]+)*$' };
const operation = '^(GET|PUT|POST|DELETE|PATCH) /';

const mapOf = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

/** JSON Schema of the file: a misspelt column is refused, because it would be a fact that nobody checks. */
export const tableSchema: object = mapOf({
  paging: mapOf({ parameter: text, cursor: pointer }),
  runs: {
    type: 'object',
    additionalProperties: mapOf(
      { read: { type: 'string', pattern: operation }, at: pointer, objects: texts, final: texts, open: texts },
      ['read', 'at', 'objects'],
    ),
  },
  operations: {
    type: 'object',
    propertyNames: { pattern: operation },
    additionalProperties: mapOf(
      {
        success: { type: 'integer', minimum: 200, maximum: 299 },
        billed: { enum: [true, false, 'unknown'] },
        repeat: { enum: ['safe', 'unsafe'] },
        items: pointer,
        run: text,
      },
      ['items', 'run'],
    ),
  },
});
