import { isDate, isPointer, isText, isTexts, judgeKeys } from './judge-values.ts';

/** An extension of the table in `openapi/README.md`: where it may stand, and what is wrong with a value. */
export interface Extension {
  on: readonly string[];
  judge: (value: unknown, beside: Record<string, unknown>, type: string) => string | undefined;
}

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
      if (!Array.isArray(beside.enum)) return 'stands beside an enum';
      const types = [beside.type ?? 'string'].flat();
      const isKnown = types.every((type) => ['string', 'integer', 'number', 'null'].includes(String(type)));
      return isKnown ? undefined : 'stands beside an enum of texts or numbers';
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
