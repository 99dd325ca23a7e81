import type { Schema } from '../../contract/index.ts';
import type { AnySchema, ObjectView } from './view.ts';

/** The fields that schemas allow and ask for together. */
export function readObject(parts: readonly Schema[]): ObjectView {
  const properties = new Map<string, AnySchema>();
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  let additional: AnySchema | undefined;
  const declare = (name: string, schema: AnySchema): void => {
    const known = properties.get(name);
    properties.set(name, known === undefined ? schema : ({ allOf: [known, schema] } as Schema));
  };
  for (const part of parts) {
    for (const [name, schema] of Object.entries(part.properties ?? {})) declare(name, schema);
    const patterns = (part.patternProperties ?? {}) as Record<string, AnySchema>;
    for (const [pattern, schema] of Object.entries(patterns)) declare(`/${pattern}/`, schema);
    const others = (part.additionalProperties ?? part.unevaluatedProperties) as AnySchema | undefined;
    if (others !== undefined && additional !== false) additional = others;
  }
  for (const name of required) if (!properties.has(name)) declare(name, true);
  return { properties, required, ...(additional === undefined ? {} : { additional }) };
}
