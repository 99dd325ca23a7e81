import { type Document, resolve, type Schema } from '../contract/index.ts';
import type { LocatedSchema } from './list-schemas.ts';
import { at, readable, type Mutation } from './mutation.ts';

interface Discriminator {
  propertyName: string;
  mapping?: Record<string, string>;
}

/** Every tag of a union under another value, in the mapping and in the member that bears it. */
export function tagMutations(document: Document, { path, schema }: LocatedSchema): Omit<Mutation, 'version'>[] {
  const { propertyName, mapping = {} } = (schema.discriminator ?? {}) as Discriminator;
  return Object.entries(mapping).flatMap(([value, reference]) => {
    if (!findTag(document, reference, propertyName)) return [];
    return {
      kind: 'tag of a union changed',
      what: `${readable(path)}: ${propertyName} "${value}" renamed`,
      change(copy: Document) {
        const names = at<{ discriminator: Discriminator }>(copy, path).discriminator.mapping!;
        delete names[value];
        names[`${value}_X`] = reference;
        const tag = findTag(copy, reference, propertyName)!;
        if ('const' in tag) tag.const = `${value}_X`;
        else tag.pattern = `^${value}_X$`;
      },
    };
  });
}

function findTag(document: Document, reference: string, name: string): Schema | undefined {
  const search = (schema: Schema): Schema | undefined => {
    const target = resolve(document, schema);
    const own = target.properties?.[name];
    return own && ('const' in own || own.pattern) ? own : target.allOf?.map(search).find(Boolean);
  };
  return search({ $ref: reference });
}
