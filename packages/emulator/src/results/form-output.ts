import type { Json } from '../store/json.ts';
import { valueFromSchema } from './from-schema.ts';

export function makeEditOutput(config: Json, random: () => number): Json {
  const schema = config.schema as { properties?: Record<string, Json> } | undefined;
  const entries = Object.entries(schema?.properties ?? {}).map(([name, field]) => {
    const given = field['extend_edit:value'];
    return [name, given ?? valueFromSchema({ type: 'string', ...field }, random, name)] as const;
  });
  return { filledValues: Object.fromEntries(entries) };
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
export function makeDetection(config: Json): Json {
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
