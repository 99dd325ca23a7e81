import type { Json } from '../store/json.ts';
import type { FileRow } from '../store/rows/file.ts';
import { valueFromSchema } from './from-schema.ts';

export function makeExtractOutput(config: Json, files: readonly FileRow[], random: () => number): Json {
  if (Array.isArray(config.fields)) return makeFieldList(config.fields as Json[], random);
  const value = valueFromSchema((config.schema as object | undefined) ?? { type: 'object' }, random) as Json;
  return { value, metadata: describeValues(value, files[0], random) };
}

/** The metadata of an extraction: one entry for each value, addressed by its path. */
export function describeValues(value: Json, file: FileRow | undefined, random: () => number): Json {
  const citation = { ...(file ? { fileId: file.id } : {}), page: { number: 1, width: 612, height: 792 } };
  const entries = Object.keys(value).map((name) => {
    const confidence = Math.round((0.9 + random() * 0.1) * 1000) / 1000;
    return [name, { ocrConfidence: confidence, logprobsConfidence: confidence, citations: [citation] }] as const;
  });
  return Object.fromEntries(entries);
}

const jsonTypes: Readonly<Record<string, string>> = {
  number: 'number',
  currency: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
};

function makeFieldList(fields: readonly Json[], random: () => number): Json {
  const entries = fields.map((field) => {
    const type = field.type as string;
    const choices = (field.enum as { value: string }[] | undefined)?.map(({ value }) => value);
    const value =
      type === 'array' || type === 'object'
        ? []
        : valueFromSchema({ type: jsonTypes[type] ?? 'string', enum: choices }, random, field.name as string);
    return [field.name as string, { id: field.id, type, value, confidence: 0.97, references: [] }] as const;
  });
  return Object.fromEntries(entries);
}
