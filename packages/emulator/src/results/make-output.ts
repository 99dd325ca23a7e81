import type { FileRow } from '../store/rows/file.ts';
import type { Json } from '../store/json.ts';
import type { RunRow } from '../store/rows/run.ts';
import { createRandom } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { ExampleBook } from './example-book.ts';
import { valueFromSchema } from './from-schema.ts';
import { makeParseOutput } from './parse-output.ts';

interface Classification {
  readonly id: string;
  readonly type: string;
}

/** The result of a run that nobody has scripted: that of a documented example it equals, else one made to fit. */
export async function makeOutput(world: World, run: RunRow, examples: ExampleBook): Promise<Json> {
  const files = run.fileIds.map((id) => world.store.get('file', id)).filter((file) => file !== undefined);
  const random = createRandom(`${world.options.seed}:${files.map(({ name }) => name).join()}`);
  const example = examples.find(run, pagesOf(files));
  if (example) return example;
  if (run.kind === 'extract') return makeExtractOutput(run.config, files, random);
  if (run.kind === 'classify') return makeClassifyOutput(run.config, files, random);
  if (run.kind === 'split') return makeSplitOutput(run.config, files, random);
  if (run.kind === 'parse') return makeParseOutput(world, files, run.config);
  if (run.kind === 'edit') return { filledValues: makeFilledValues(run.config, random) };
  if (run.kind === 'verify') return { riskLevel: 'LOW', summary: 'No sign of manipulation was detected.', signals: [] };
  return makeDetection(run.config);
}

export const pagesOf = (files: readonly FileRow[]): number =>
  files.reduce((sum, file) => sum + (file.pageCount ?? 1), 0);

function makeExtractOutput(config: Json, files: readonly FileRow[], random: () => number): Json {
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

/** The class whose name the document bears, else any. */
function chooseClass(classes: readonly Classification[], name: string, random: () => number): Classification {
  const words = name.toLowerCase().replaceAll(/[^a-z]+/g, ' ');
  const named = classes.find(({ id, type }) =>
    [id, type].some((each) =>
      words.includes(
        each
          .toLowerCase()
          .replaceAll(/[^a-z]+/g, ' ')
          .trim() || '\0',
      ),
    ),
  );
  return named ?? classes[Math.floor(random() * classes.length)]!;
}

function makeClassifyOutput(config: Json, files: readonly FileRow[], random: () => number): Json {
  const { id, type } = chooseClass(config.classifications as Classification[], files[0]?.name ?? '', random);
  const content = `The document reads like ${type}.`;
  return { id, type, confidence: 0.97, insights: [{ type: 'reasoning', content }] };
}

/** Cuts the document into pieces of one to three pages, each of some class, without gap or overlap. */
function makeSplitOutput(config: Json, files: readonly FileRow[], random: () => number): Json {
  const classes = config.splitClassifications as Classification[];
  const pages = Math.max(1, pagesOf(files));
  const splits: Json[] = [];
  for (let startPage = 1; startPage <= pages;) {
    const endPage = Math.min(pages, startPage + Math.floor(random() * 3));
    const { id, type } = classes[splits.length % classes.length]!;
    const number = splits.length + 1;
    const told = {
      type,
      identifier: `${type} ${number}`,
      observation: `Pages ${startPage} to ${endPage} belong together.`,
    };
    splits.push({ id: `split_${number}`, classificationId: id, ...told, startPage, endPage });
    startPage = endPage + 1;
  }
  return { splits };
}

function makeFilledValues(config: Json, random: () => number): Json {
  const schema = config.schema as { properties?: Record<string, Json> } | undefined;
  const entries = Object.entries(schema?.properties ?? {}).map(([name, field]) => {
    const given = field['extend_edit:value'];
    return [name, given ?? valueFromSchema({ type: 'string', ...field }, random, name)] as const;
  });
  return Object.fromEntries(entries);
}

const detected: Json = {
  type: 'object',
  properties: {
    full_name: formField('Full name', 72),
    date: formField('Date', 108),
    signature: { ...formField('Signature', 620), 'extend_edit:field_type': 'signature' },
  },
};

function formField(description: string, top: number): Json {
  return {
    type: ['string', 'null'],
    description,
    'extend_edit:field_type': 'text',
    'extend_edit:page_index': 0,
    'extend_edit:bbox': { left: 72, top, right: 320, bottom: top + 22 },
  };
}

/** The fields of a form. With a schema of the caller's, its properties are matched to fields in order. */
function makeDetection(config: Json): Json {
  const input = (config.inputSchema as { properties?: Record<string, Json> } | undefined)?.properties;
  if (!input) return { schema: detected, annotatedSchema: null, mappingResult: null };
  const fields = Object.entries(detected.properties as Record<string, Json>);
  const matches = Object.keys(input).slice(0, fields.length);
  const properties = matches.map((name, index) => [name, { ...fields[index]![1], ...input[name] }] as const);
  return {
    schema: { type: 'object', properties: Object.fromEntries(properties) },
    annotatedSchema: detected,
    mappingResult: {
      matches: matches.map((inputPath, index) => ({ inputPath, formFieldKey: fields[index]![0] })),
      unmatchedInputPaths: Object.keys(input).slice(fields.length),
      unusedFormFieldKeys: fields.slice(matches.length).map(([name]) => name),
    },
  };
}
