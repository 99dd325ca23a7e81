import { type Document, resolve, type Schema } from '../../contract/index.ts';
import { readDiscriminator, readMembers } from './read-members.ts';
import { readKeywords } from './read-keywords.ts';
import { readList } from './read-list.ts';
import { readObject } from './read-object.ts';
import { isNullable, readTypes } from './read-types.ts';
import { readValues } from './read-values.ts';
import { partsOf } from './schema-parts.ts';
import { type AnySchema, isProse, type View } from './view.ts';

const anything: Schema = {};
const nothing: Schema = { type: 'never' };

/** Makes views of the schemas of one document, each once. */
export class Viewer {
  readonly document: Document;
  readonly #views = new Map<Schema, View>();

  constructor(document: Document) {
    this.document = document;
  }

  view(any: AnySchema): View {
    const schema = any === true ? anything : any === false ? nothing : any;
    const known = this.#views.get(schema);
    if (known) return known;
    const isReference = Object.keys(schema).length === 1 && typeof schema.$ref === 'string';
    // A reference is looked at as what it leads to, which is one object wherever it is met.
    const view = isReference
      ? this.view(resolve<AnySchema | undefined>(this.document, schema) ?? anything)
      : this.#make(partsOf(this.document, schema));
    this.#views.set(schema, view);
    return view;
  }

  #make(parts: readonly Schema[]): View {
    const values = readValues(parts);
    const object = readObject(parts);
    const list = readList(parts);
    const types = readTypes(parts, values, object, list);
    const members = readMembers(this.document, parts, types);
    const nullable = isNullable(this.document, parts);
    const isNull = types?.size === 0 && nullable;
    const single = isNull ? 'null' : types?.size === 0 ? 'never' : types?.size === 1 ? [...types][0] : undefined;
    const discriminator = readDiscriminator(parts, members);
    return {
      ...object,
      ...list,
      ...(single === undefined ? {} : { type: single }),
      nullable,
      ...(values && !isNull ? { values } : {}),
      isOpen: parts.some((part) => part['x-sdk-open-enum'] === true),
      members,
      ...(discriminator ? { discriminator } : {}),
      keywords: readKeywords(parts, single),
      prose: readProse(parts),
    };
  }
}

function readProse(parts: readonly Schema[]): string {
  const words = parts.flatMap((part) => Object.entries(part).filter(([keyword]) => isProse(keyword)));
  return [...new Set(words.map(([, value]) => JSON.stringify(value)))].toSorted().join('\n');
}
