import type { Schema } from '../../contract/index.ts';
import { type AnySchema, componentNamed, isProse } from '../view/view.ts';

/** The component that both schemas stand for: a change inside of it is the same wherever it is met. */
export function sharedComponent(before: AnySchema, after: AnySchema): string | undefined {
  const name = componentOf(before);
  return name === componentOf(after) ? name : undefined;
}

/** The component that a schema refers to, null and words aside. */
function componentOf(schema: AnySchema): string | undefined {
  if (typeof schema === 'boolean' || !Object.keys(schema).every(addsNothing)) return undefined;
  const members = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((group) => group ?? []);
  const [only, ...others] = members.filter(({ type }: Schema) => type !== 'null');
  if (schema.$ref !== undefined) return only ? undefined : componentNamed(schema.$ref);
  return only && others.length === 0 ? componentOf(only) : undefined;
}

const combining = new Set('$ref allOf oneOf anyOf type nullable deprecated default readOnly writeOnly'.split(' '));
const addsNothing = (keyword: string): boolean =>
  combining.has(keyword) || isProse(keyword) || keyword.startsWith('x-');

/** Whether what stands beside a reference is said of this place, not of the component. */
export const isOwn = (schema: AnySchema): boolean =>
  typeof schema === 'object' && componentOf(schema) !== undefined && Object.keys(schema).length > 1;

/** The component that a schema refers to and says nothing of. */
export const soleReference = (schema: AnySchema): string | undefined =>
  typeof schema === 'object' && Object.keys(schema).length === 1 ? componentNamed(schema.$ref) : undefined;
