/** An extension of the table in `openapi/README.md`: where it may stand, and what is wrong with a value. */
export interface Extension {
  on: readonly string[];
  judge: (value: unknown, beside: Record<string, unknown>, type: string) => string | undefined;
}

const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
const isPointer = (value: unknown): boolean => typeof value === 'string' && /^(?:\/[^/]+)*$/.test(value);

/** Complaints about the keys of an object: those that are missing, unknown, or of another shape. */
function judgeKeys(
  value: unknown,
  keys: Record<string, (value: unknown) => boolean>,
  optional: string[] = [],
): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `must be an object with ${Object.keys(keys).join(', ')}`;
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given).find((key) => !(key in keys));
  if (unknown) return `does not know "${unknown}"`;
  const wrong = Object.entries(keys).find(([key, isRight]) =>
    key in given ? !isRight(given[key]) : !optional.includes(key),
  );
  return wrong && `${wrong[0] in given ? 'has another shape at' : 'lacks'} "${wrong[0]}"`;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

export const extensions: Record<string, Extension> = {
  'x-sdk-idempotent': {
    on: ['Operation'],
    judge: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
  },
  'x-sdk-pagination': {
    on: ['Operation'],
    judge: (value) => judgeKeys(value, { cursorParameter: isText, cursor: isPointer, items: isPointer }),
  },
  'x-sdk-run': {
    on: ['Operation'],
    judge: (value) => judgeKeys(value, { objects: isTexts, pointer: isPointer }),
  },
  'x-sdk-terminal': {
    on: ['Schema'],
    judge(value, { enum: values }) {
      if (!isTexts(value)) return 'must list at least one value';
      const stray = value.find((item) => !Array.isArray(values) || !values.includes(item));
      return stray && `names "${stray}", which the enum beside it does not have`;
    },
  },
  'x-sdk-open-enum': {
    on: ['Schema'],
    judge(value, beside) {
      if (value !== true) return 'must be true, or be left out';
      return Array.isArray(beside.enum) ? undefined : 'stands beside an enum';
    },
  },
  'x-sdk-region': {
    on: ['Server'],
    judge: (value) =>
      typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value) ? undefined : 'must be a lower-case name',
  },
  'x-sdk-option': {
    on: ['Parameter'],
    judge(value, beside) {
      if (value !== 'workspace') return 'must be "workspace"';
      return beside.in === 'header' ? undefined : 'stands on a header parameter';
    },
  },
  'x-sdk-deprecation': {
    on: ['Operation', 'Parameter', 'Schema'],
    judge(value, beside) {
      if (beside.deprecated !== true) return 'stands beside deprecated: true';
      return judgeKeys(value, { since: isDate, removedIn: isDate, use: isText }, ['removedIn', 'use']);
    },
  },
  'x-sdk-lifecycle': {
    on: ['Info', 'Tag', 'Operation', 'Parameter', 'Schema'],
    judge: (value, _beside, type) =>
      judgeKeys(value, type === 'Info' ? { released: isDate } : { stage: (stage) => stage === 'beta' }),
  },
  'x-evidence': {
    on: [
      'Info',
      'PathItem',
      'Operation',
      'Parameter',
      'Header',
      'RequestBody',
      'Response',
      'MediaType',
      'Schema',
      'Example',
      'SecurityScheme',
      'Server',
      'Tag',
    ],
    judge: (value) =>
      value === 'inferred' || (typeof value === 'string' && /^https:\/\/\S+$/.test(value))
        ? undefined
        : 'must be "inferred" or a URL',
  },
};
