import type { Document } from '../contract/index.ts';
import { isReserved } from './reserved-names.ts';

/** Names that the declarations of a document have already. */
const taken = ['paths', 'webhooks', 'components', 'operations', '$defs', 'schemas'];

/** Under which name each schema is exported: its own, as far as that is a name in TypeScript. */
export function schemaNames(document: Document): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set(taken);
  const schemas = Object.keys(document.components?.schemas ?? {});
  // Who has a good name keeps it, whatever stands before.
  for (const schema of [...schemas.filter(isName), ...schemas.filter((name) => !isName(name))]) {
    const own = isName(schema) && !used.has(schema) ? schema : toName(schema);
    const base = isReserved(own) ? `${own}Schema` : own;
    let name = base;
    for (let index = 2; used.has(name); index += 1) name = `${base}${index}`;
    used.add(name);
    names.set(schema, name);
  }
  return names;
}

const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text) && !isReserved(text);

/** `pull-request.closed` becomes `PullRequestClosed`. */
function toName(text: string): string {
  const words = text.split(/[^\w$]+/).filter(Boolean);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z_$]/.test(name) ? name : `Schema${name}`;
}
