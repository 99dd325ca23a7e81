import { invalid } from '../../world/refusal.ts';
import type { Json } from '../../store/json.ts';
import type { ProcessorKind } from '../../store/rows/processor.ts';
import { without } from '../without.ts';

/** The kinds of processors as this version names them. */
export const typeNames = { extract: 'EXTRACT', classify: 'CLASSIFY', split: 'SPLITTER' } as const;

/** @throws {Refusal} 400 */
export function kindOf(type: unknown): ProcessorKind {
  const kind = (Object.keys(typeNames) as ProcessorKind[]).find((each) => typeNames[each] === type);
  if (!kind) throw invalid(`The type "${String(type)}" is unknown. Choose one of EXTRACT, CLASSIFY and SPLITTER.`);
  return kind;
}

/** A configuration of this version in the words of the newest. @throws {Refusal} 400 when it is for another kind */
export function readConfig(kind: ProcessorKind, config: Json | undefined): Json | undefined {
  if (config === undefined) return undefined;
  const { type, parser, advancedOptions, ...rest } = config;
  if (type !== typeNames[kind])
    throw invalid(`The configuration is for ${String(type)}, the processor is ${typeNames[kind]}.`);
  const { splitMethod, ...options } = (advancedOptions ?? {}) as Json;
  const method = splitMethod === 'low_latency' ? 'basic_precision' : splitMethod;
  const read = { ...closeRanges(options), ...(method === undefined ? {} : { splitMethod: method }) };
  return {
    ...rest,
    ...(advancedOptions === undefined ? {} : { advancedOptions: read }),
    ...(parser === undefined ? {} : { parseConfig: readParser(parser as Json) }),
  };
}

/** Options of parsing in the words of the newest version. */
export function readParser(config: Json | undefined): Json | undefined {
  if (config?.advancedOptions === undefined) return config;
  return { ...config, advancedOptions: closeRanges(config.advancedOptions as Json) };
}

/** Ranges of pages may be open at an end here; the newest version knows none that are. */
function closeRanges(options: Json): Json {
  if (!Array.isArray(options.pageRanges)) return options;
  return {
    ...options,
    pageRanges: (options.pageRanges as Json[]).map((range) => ({ start: 1, end: lastPage, ...range })),
  };
}

/** No document has more. */
const lastPage = 100_000;

const baseProcessors = /_(performance|light)$/;

/** A configuration of the newest version in the words of this one; what it has no word for is left out. */
export function renderConfig(kind: ProcessorKind, config: Json): Json {
  const { parseConfig, advancedOptions, baseProcessor, splitClassifications, ...rest } = config;
  return {
    type: typeNames[kind],
    ...rest,
    ...(splitClassifications === undefined
      ? {}
      : { splitClassifications: (splitClassifications as Json[]).map((each) => without(each, 'identifierKey')) }),
    ...(baseProcessors.test(String(baseProcessor)) ? { baseProcessor } : {}),
    ...(advancedOptions === undefined ? {} : { advancedOptions: renderOptions(advancedOptions as Json) }),
    ...(parseConfig === undefined ? {} : { parser: renderParser(parseConfig as Json) }),
  };
}

function renderOptions(options: Json): Json {
  const { splitMethod, chunkingOptions, ...rest } = without(options, 'citationMode');
  const { chunkingStrategy, ...chunking } = (chunkingOptions ?? {}) as Json;
  const strategy = chunkingStrategy === 'contextual' || chunkingStrategy === undefined ? {} : { chunkingStrategy };
  return {
    ...rest,
    ...(splitMethod === undefined
      ? {}
      : { splitMethod: splitMethod === 'basic_precision' ? 'low_latency' : splitMethod }),
    ...(chunkingOptions === undefined ? {} : { chunkingOptions: { ...chunking, ...strategy } }),
  };
}

/** Options of parsing that both versions have are the same in both. */
export const renderParser = (config: Json): Json => config;
