import type { Json } from '../../store/json.ts';

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

/** Classes, and what fields mean, are optional here and required later. */
function withDefaults(config: Json): Json {
  if (Array.isArray(config.fields)) return { ...config, fields: (config.fields as Json[]).map(describeField) };
  if (config.type === 'CLASSIFY') return { classifications: other, ...config };
  return config.type === 'SPLITTER' ? { splitClassifications: other, ...config } : config;
}

const describeField = (field: Json): Json => ({
  description: '',
  ...field,
  ...(Array.isArray(field.schema) ? { schema: (field.schema as Json[]).map(describeField) } : {}),
  ...(Array.isArray(field.enum)
    ? { enum: field.enum.map((option) => ({ description: '', ...(option as Json) })) }
    : {}),
});

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
