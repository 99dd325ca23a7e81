import { type Oas3Visitor, type Plugin } from '@redocly/openapi-core';

/** Parts that stay where they are when a reference leads to them; the bundler writes others out, from other files only. */
const referable = new Set(
  'PathItem Parameter Response Example RequestBody Header SecurityScheme Schema Link Callback SpecExtension scalar'.split(
    ' ',
  ),
);

/** Maps whose names are not free: what stands under any other name would be neither read nor bundled. */
const closed: Readonly<Record<string, { isName: (key: string) => boolean; advice: string }>> = {
  Paths: { isName: (key) => key.startsWith('/'), advice: 'a path begins with "/"' },
  Responses: {
    isName: (key) => /^(?:default|[1-5](?:\d\d|XX))$/.test(key),
    advice: 'an answer is named by its status, "200", "2XX" or "default"',
  },
};

type Visit = NonNullable<Oas3Visitor['any']>;
type Place = { pointer: string };
type VisitReference = NonNullable<Oas3Visitor['ref']>;

function visitor(): Oas3Visitor {
  let root: unknown;
  const visit: Visit = (node: unknown, { type, location, report }) => {
    root ??= location.source;
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const map = closed[type.name];
    for (const key of map ? Object.keys(node) : [])
      if (!map!.isName(key) && !key.startsWith('x-'))
        report({ message: `"${key}" has no meaning here: ${map!.advice}`, location: location.child([key]).key() });
    const isMapOfNames = Object.keys(type.properties).length === 0;
    if (!isMapOfNames && '$ref' in node && typeof node.$ref !== 'string')
      report({ message: 'A `$ref` is a text that names a part', location: location.child(['$ref']) });
    if (type.name === 'Schema' && '$dynamicRef' in node)
      report({
        message: 'A `$dynamicRef` means another part in each place: refer to the part that is meant, by `$ref`',
        location: location.child(['$dynamicRef']),
      });
    for (const key of type.name === 'Example' ? ['dataValue', 'serializedValue'] : [])
      if (key in node && !('value' in node))
        return report({
          message: `"${key}" of OpenAPI 3.2 is read by nothing here: write the example as "value"`,
          location: location.child([key]).key(),
        });
  };
  const visitReference: VisitReference = (node, { type, location, report }, { location: target }) => {
    if (/#[^/]/.test(node.$ref))
      report({ message: `"${node.$ref}" refers to an anchor: name the place, as "#/components/schemas/Pet" does` });
    else if (target?.source === root && target?.pointer.replace(/\/$/, '') === '#')
      report({ message: `"${node.$ref}" refers to the whole document: name a part of it` });
    else if (target?.source === location.source && !referable.has(type.name) && !isShared(location))
      report({ message: `OpenAPI takes no reference here: write out what "${node.$ref}" leads to` });
    else if (target?.source === location.source && type.name === 'scalar' && isBelow(location, target))
      report({ message: `"${node.$ref}" leads to what it stands in: it would have no end` });
  };
  return { any: visit, ref: visitReference };
}

const isBelow = (location: Place, { pointer }: Place): boolean => location.pointer.startsWith(`${pointer}/`);

/** Whether it is a part of `components` that OpenAPI 3.2 knows and the bundler does not: it is what leads there that counts. */
const isShared = ({ pointer }: Place): boolean => pointer.startsWith('#/components/mediaTypes/');

/** Refuses what the structure of OpenAPI forbids, the rule for it lets pass, and everything later would stumble over. */
export const shape: Plugin = { id: 'shape', rules: { oas3: { all: visitor } } };
