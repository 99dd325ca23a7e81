import type { Schema } from './source.ts';

const anything: Schema = Object.freeze({});
const nothing: Schema = Object.freeze({ not: anything });

/** JSON Schema lets `true` and `false` stand for the schema that takes anything, and the one that takes nothing. */
export const asObject = (schema: Schema | boolean | undefined): Schema | undefined =>
  typeof schema === 'boolean' ? (schema ? anything : nothing) : schema;
