import { checkSchema, compileOwnSchema, type Check, type Document } from '@extend-openapi/document';
import type { Json } from '../store/json.ts';
import type { RunKind } from '../store/rows/run.ts';

/** Says in one sentence where an output does not fit its kind of run; undefined where it fits, or nobody can tell. */
export type OutputCheck = (kind: RunKind, output: Json, config?: Json) => string | undefined;

/** What outputs are called in the newest version. */
const names: Readonly<Record<RunKind, string>> = {
  extract: 'ExtractOutputJson',
  classify: 'ClassifyOutput',
  split: 'SplitOutput',
  parse: 'ParseOutput',
  edit: 'EditOutput',
  detect: 'FormDetectionOutput',
  verify: 'VerifyOutput',
};

/** @param read gives the newest contract; asked when the first output is checked */
export const createOutputCheck =
  (read: () => Document): OutputCheck =>
  (kind, output, config) => {
    const document = read();
    const isList = kind === 'extract' && Array.isArray(config?.fields);
    const name = isList ? 'ExtractOutputLegacy' : names[kind];
    const schema = document.source.components?.schemas?.[name];
    if (schema === undefined) return undefined;
    const full = isList ? output : complete(kind, output);
    const [found] = checkSchema(document, schema, full, ['output']);
    if (found) return `${found.location.join('.')}: ${found.message}`;
    if (kind === 'split') return checkPages(full.splits as Piece[]);
    return kind === 'extract' && !isList ? checkValue(full.value as Json, config?.schema) : undefined;
  };

/** An output with what a script may leave out. */
function complete(kind: RunKind, output: Json): Json {
  if (kind === 'extract') return { value: output.value ?? output, metadata: output.metadata ?? {} };
  if (kind === 'classify') return { confidence: 1, insights: [], ...output };
  if (kind === 'edit')
    return { editedFile: { id: 'file', presignedUrl: 'https://files.example.com/form.pdf' }, ...output };
  if (kind === 'detect') return { annotatedSchema: null, mappingResult: null, ...output };
  if (kind !== 'split' || !Array.isArray(output.splits)) return output;
  const open = { id: 'split', observation: '', identifier: '', fileId: 'file' };
  return { ...output, splits: output.splits.map((split) => ({ ...open, ...(split as Json) })) };
}

interface Piece {
  readonly startPage: number;
  readonly endPage: number;
}

function checkPages(pieces: readonly Piece[]): string | undefined {
  const index = pieces.findIndex(({ startPage, endPage }) => endPage < startPage);
  return index === -1 ? undefined : `output.splits.${index}: endPage must not be less than startPage`;
}

/** Holds values against the schema of the extractor. Fields that are left out are nobody's mistake. */
function checkValue(value: Json, schema: unknown): string | undefined {
  const check = typeof schema === 'object' && schema !== null ? compile(schema) : undefined;
  if (!check || check(value)) return undefined;
  const found = check.errors?.find(({ keyword }) => keyword !== 'required');
  return found && `output.value${found.instancePath.replaceAll('/', '.')}: ${found.message} in the extractor's schema`;
}

/** A schema that nobody can compile refuses nothing. */
function compile(schema: object): Check | undefined {
  try {
    return compileOwnSchema(schema);
  } catch {
    return undefined;
  }
}
