import { type core, globalRegistry } from 'zod';

/** A field without its wrappers, and what they said. */
export interface UnwrappedField {
  readonly def: core.$ZodTypes['_zod']['def'];
  readonly field: core.$ZodType;
  readonly isNullable: boolean;
  /** `description` and the like; what stands further out wins. */
  readonly notes: Readonly<Record<string, unknown>>;
}

/** Takes off `nullable`, `optional` and `readonly`. Every other wrapper changes values, which the API cannot do. */
export function unwrapField(outer: core.$ZodType): UnwrappedField {
  let field = outer;
  let isNullable = false;
  let notes: Record<string, unknown> = {};
  for (;;) {
    notes = { ...globalRegistry.get(field), ...notes };
    const { def } = (field as core.$ZodTypes)._zod;
    if (def.type !== 'nullable' && def.type !== 'optional' && def.type !== 'readonly')
      return { def, field, isNullable, notes };
    isNullable ||= def.type === 'nullable';
    field = def.innerType;
  }
}

/** Rules beyond the type, such as `min`, `email` or `refine`; whole numbers are a type of the API. */
export function findRules({ def }: UnwrappedField): string[] {
  const {
    format,
    coerce,
    checks = [],
  } = def as { format?: string; coerce?: boolean; checks?: readonly core.$ZodCheck[] };
  const rules = checks.map(({ _zod }) => (_zod.def as { format?: string }).format ?? _zod.def.check);
  const own = [format, coerce === true ? 'coerce' : undefined].filter((name) => name !== undefined);
  return [...new Set([...own, ...rules])].filter((name) => name !== 'safeint');
}

/** Whether a number has to be whole. */
export function isWhole({ def }: UnwrappedField): boolean {
  const { format, checks = [] } = def as { format?: string; checks?: readonly core.$ZodCheck[] };
  return format === 'safeint' || checks.some(({ _zod }) => (_zod.def as { format?: string }).format === 'safeint');
}
