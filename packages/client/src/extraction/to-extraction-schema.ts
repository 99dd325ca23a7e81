import type { core } from 'zod';
import { ExtractionError, type ExtractionProblem } from './extraction-error.ts';
import type {
  EnumSchema,
  ExtractionSchema,
  FieldNotes,
  FieldSchema,
  ItemSchema,
  ObjectSchema,
} from './extraction-schema.ts';
import { findRules, isWhole, unwrapField, type UnwrappedField } from './unwrap-field.ts';

/** Objects inside objects; the root is not counted. */
const deepestLevel = 5;

const placeholder: ObjectSchema = { type: 'object', properties: {}, required: [], additionalProperties: false };

/** Translates a zod object, or says of every field why it cannot be extracted. */
export function toExtractionSchema(root: unknown): ExtractionSchema {
  if ((root as core.$ZodType | undefined)?._zod?.def.type !== 'object') {
    throw new ExtractionError('defineExtraction needs a z.object() of zod 4', [
      { path: '', problem: 'it is something else' },
    ]);
  }
  const translator = new Translator();
  const { type, properties, required, additionalProperties } = translator.object(
    unwrapField(root as core.$ZodType),
    '',
    0,
  );
  if (translator.problems.length > 0)
    throw new ExtractionError('the API cannot extract this schema', translator.problems);
  return { type, properties, required, additionalProperties };
}

class Translator {
  readonly problems: ExtractionProblem[] = [];

  object(field: UnwrappedField, path: string, level: number): ObjectSchema {
    const { shape, catchall } = field.def as core.$ZodObjectDef;
    this.#refuseRules(field, path);
    if (catchall !== undefined && catchall._zod.def.type !== 'never')
      this.#refuse(path, 'further keys cannot be extracted: use z.object()');
    if (field.isNullable) this.#refuse(path, 'an object is never null, its fields are: take nullable() off');
    if (level > deepestLevel) return this.#refuse(path, `objects are nested more than ${deepestLevel} levels deep`);
    const names = Object.keys(shape);
    if (names.length === 0) this.#refuse(path, 'an object needs at least one field');
    const properties: Record<string, FieldSchema> = {};
    for (const name of names) {
      const inner = path === '' ? name : `${path}.${name}`;
      if (name === '') this.#refuse(inner, 'a field needs a name');
      Object.defineProperty(properties, name, {
        value: this.#field(unwrapField(shape[name]!), inner, level),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    const special = field.notes['extend:type'];
    const mark = special === 'currency' || special === 'signature' ? { 'extend:type': special } : {};
    if (special !== undefined && !('extend:type' in mark))
      this.#refuse(path, 'the extend:type of an object is currency or signature');
    return {
      type: 'object',
      ...readNotes(field),
      ...mark,
      properties,
      required: names,
      additionalProperties: false,
    } as ObjectSchema;
  }

  #field(field: UnwrappedField, path: string, level: number): FieldSchema {
    const { def } = field;
    if (def.type === 'object')
      return this.object(field, path, level + (field.notes['extend:type'] === undefined ? 1 : 0));
    if (def.type === 'array') return this.#array(field, path, level);
    const values = enumValues(field);
    if (values === undefined && primitiveOf(field) === undefined) return this.#refuse(path, explainType(def.type));
    if (!field.isNullable) this.#refuse(path, 'it is null where the document does not have it: add nullable()');
    if (values !== undefined) return this.#enum(field, values, path);
    this.#refuseRules(field, path);
    return { type: [primitiveOf(field)!, 'null'], ...readNotes(field), ...this.#dateMark(field, path) };
  }

  #array(field: UnwrappedField, path: string, level: number): FieldSchema {
    this.#refuseRules(field, path);
    if (field.isNullable) this.#refuse(path, 'a list is empty instead of null: take nullable() off');
    const inner = unwrapField((field.def as core.$ZodArrayDef).element);
    return { type: 'array', ...readNotes(field), items: this.#item(inner, `${path}[]`, level) };
  }

  #item(field: UnwrappedField, path: string, level: number): ItemSchema {
    if (field.def.type === 'object')
      return this.object(field, path, level + (field.notes['extend:type'] === undefined ? 1 : 0));
    const type = primitiveOf(field);
    if (type === undefined) return this.#refuse(path, 'a list holds objects, texts, numbers or booleans');
    const mark = this.#dateMark(field, path);
    if (field.isNullable && !('extend:type' in mark))
      this.#refuse(path, 'the entries of a list are never null: take nullable() off');
    this.#refuseRules(field, path);
    return { type, ...readNotes(field), ...mark };
  }

  #enum(field: UnwrappedField, values: readonly unknown[], path: string): EnumSchema {
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length !== values.length) this.#refuse(path, 'the values to choose from are texts');
    this.#refuseRules(field, path);
    const explanations = field.notes['extend:descriptions'];
    return {
      enum: [...texts, null],
      ...readNotes(field),
      ...(Array.isArray(explanations) ? { 'extend:descriptions': explanations } : {}),
    };
  }

  #dateMark(field: UnwrappedField, path: string): { 'extend:type'?: 'date' } {
    const special = field.notes['extend:type'];
    if (special === undefined) return {};
    if (special !== 'date' || field.def.type !== 'string')
      this.#refuse(path, 'the extend:type of a text is date; nothing else has one');
    return { 'extend:type': 'date' };
  }

  #refuseRules(field: UnwrappedField, path: string): void {
    const rules = findRules(field);
    if (rules.length > 0) this.#refuse(path, `the API does not know ${rules.join(', ')}: check that after extraction`);
  }

  #refuse(path: string, problem: string): ObjectSchema {
    this.problems.push({ path, problem });
    return placeholder;
  }
}

function primitiveOf(field: UnwrappedField): 'string' | 'number' | 'integer' | 'boolean' | undefined {
  const { type } = field.def;
  if (type === 'number') return isWhole(field) ? 'integer' : 'number';
  return type === 'string' || type === 'boolean' ? type : undefined;
}

function enumValues({ def }: UnwrappedField): readonly unknown[] | undefined {
  if (def.type === 'literal') return def.values;
  return def.type === 'enum' ? Object.values(def.entries) : undefined;
}

function readNotes({ notes }: UnwrappedField): FieldNotes {
  const { description, 'extend:name': name } = notes;
  return {
    ...(typeof description === 'string' && description !== '' ? { description } : {}),
    ...(typeof name === 'string' ? { 'extend:name': name } : {}),
  };
}

function explainType(type: string): string {
  const advice: Readonly<Record<string, string>> = {
    date: ': use dateField(), its value is a text',
    union: ': give each possibility a field of its own, or use z.enum() for fixed texts',
    record: ': name the fields in a z.object()',
    map: ': use z.array(z.object({ … }))',
    tuple: ': name the entries in a z.object()',
    pipe: ': transform after extraction',
    default: ': fill in defaults after extraction',
    bigint: ': use z.int()',
    lazy: ': write the levels out, there is an end to nesting',
  };
  return `${type} cannot be extracted${advice[type] ?? ''}`;
}
