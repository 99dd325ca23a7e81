/** What every field may carry besides its type. */
export type FieldNotes = {
  description?: string;
  'extend:name'?: string;
};

/** A field with a single value. */
export type PrimitiveSchema = FieldNotes & {
  type: ['string' | 'number' | 'integer' | 'boolean', 'null'];
  'extend:type'?: 'date';
};

/** A field with one of a few texts. */
export type EnumSchema = FieldNotes & {
  enum: (string | null)[];
  /** One explanation per value, in the same order. */
  'extend:descriptions'?: string[];
};

/** A field with fields of its own. */
export type ObjectSchema = FieldNotes & {
  type: 'object';
  properties: Record<string, FieldSchema>;
  required: string[];
  additionalProperties: false;
  'extend:type'?: 'currency' | 'signature';
};

/** The entries of a list; they are never null. */
export type ItemSchema =
  | (FieldNotes & { type: 'string' | 'number' | 'integer' | 'boolean'; 'extend:type'?: 'date' })
  | ObjectSchema;

/** A field with any number of values. */
export type ArraySchema = FieldNotes & { type: 'array'; items: ItemSchema };

/** Any field. */
export type FieldSchema = PrimitiveSchema | EnumSchema | ObjectSchema | ArraySchema;

/** What the API takes as `config.schema` of an extractor, an extract run, or an extraction processor. */
export type ExtractionSchema = {
  type: 'object';
  properties: Record<string, FieldSchema>;
  required: string[];
  additionalProperties: false;
};
