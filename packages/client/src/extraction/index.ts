export { defineExtraction, type Extraction, type ExtractionValue, type TypedRun } from './define-extraction.ts';
export { ExtractionError, type ExtractionProblem } from './extraction-error.ts';
export type {
  ArraySchema,
  EnumSchema,
  ExtractionSchema,
  FieldNotes,
  FieldSchema,
  ItemSchema,
  ObjectSchema,
  PrimitiveSchema,
} from './extraction-schema.ts';
export {
  type CurrencyField,
  currencyField,
  type DateField,
  dateField,
  type SignatureField,
  signatureField,
} from './special-fields.ts';
export { ExtendError } from '../errors/extend-error.ts';
