/** The enums that a module of the vendor's client exports at run time, below any namespace, by name. */
export function listVendorEnums(module: object, seen: Set<unknown> = new Set()): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, member] of Object.entries(module)) {
    if (typeof member !== 'object' || member === null || seen.has(member)) continue;
    seen.add(member);
    const values = Object.values(member as object);
    if (values.length > 0 && values.every((value) => typeof value === 'string')) found.set(name, values as string[]);
    else for (const [inner, list] of listVendorEnums(member as object, seen)) found.set(`${name}.${inner}`, list);
  }
  return found;
}

/** The values of every enum of a document, with the place of each; a fixed text counts as an enum of one value. */
export function listOurEnums(node: unknown, place = '#'): { place: string; values: string[] }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { enum: values, const: value, pattern } = node as { enum?: unknown; const?: unknown; pattern?: unknown };
  const literal = typeof pattern === 'string' ? /^\^([\w.]+)\$$/.exec(pattern)?.[1] : value;
  const own = Array.isArray(values) ? values : typeof literal === 'string' ? [literal] : [];
  const texts = own.filter((item) => typeof item === 'string');
  return [
    ...(texts.length > 0 ? [{ place, values: texts }] : []),
    ...Object.entries(node)
      .filter(([key]) => key !== 'examples' && key !== 'example')
      .flatMap(([key, child]) => listOurEnums(child, `${place}/${key}`)),
  ];
}

/** The values as one text, whatever their order. */
export const printValues = (values: readonly string[]): string => values.toSorted().join(' ');

/**
 * Enums of the vendor that are none of ours, and the other way around. Values that are later than the vendor's client are
 * passed over, and fixed texts of ours need no counterpart.
 */
export function compareEnums(
  module: object,
  document: object,
  later: readonly string[],
): { theirs: string[]; ours: string[] } {
  const vendor = listVendorEnums(module);
  const own = listOurEnums(document)
    .map(({ values }) => values.filter((value) => !later.includes(value)))
    .filter(({ length }) => length > 0);
  const known = new Set([...vendor.values()].map(printValues));
  const declared = new Set(own.map(printValues));
  return {
    theirs: [...vendor]
      .filter(([, values]) => !declared.has(printValues(values)))
      .map(([name]) => name)
      .toSorted(),
    ours: [...new Set(own.filter(({ length }) => length > 1).map(printValues))]
      .filter((values) => !known.has(values))
      .toSorted(),
  };
}
