import type { Json } from '../../store/rows.ts';

/** A configuration of this version in the words of 2025-04-21. */
export function newerConfig(config: Json | undefined): Json | undefined {
  if (config === undefined) return undefined;
  const { customExtractionRules, customClassificationRules, includeBoundingBoxCitations, advancedOptions, ...rest } =
    config;
  const citations = includeBoundingBoxCitations === undefined ? {} : { citationsEnabled: includeBoundingBoxCitations };
  const options = { ...(advancedOptions as Json | undefined), ...citations };
  return {
    ...withDefaults(rest),
    ...(customExtractionRules === undefined ? {} : { extractionRules: customExtractionRules }),
    ...(customClassificationRules === undefined ? {} : { classificationRules: customClassificationRules }),
    ...(Object.keys(options).length === 0 ? {} : { advancedOptions: options }),
  };
}

const other = [{ id: 'other', type: 'other', description: 'Anything else.' }];

/** Classes are optional here and required later. */
function withDefaults(config: Json): Json {
  if (config.type === 'CLASSIFY') return { classifications: other, ...config };
  return config.type === 'SPLITTER' ? { splitClassifications: other, ...config } : config;
}

/** An expected or corrected output in the words of 2025-04-21. */
export function newerOutput(output: Json): Json {
  const { subDocumentClassifications, ...rest } = output;
  if (!Array.isArray(subDocumentClassifications)) return rest;
  const splits = (subDocumentClassifications as Json[]).map((piece, index) => ({
    id: `split_${index + 1}`,
    classificationId: piece.type,
    identifier: `${String(piece.type)} ${index + 1}`,
    observation: '',
    ...piece,
  }));
  return { ...rest, splits };
}
