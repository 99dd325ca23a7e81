import type { Document } from './openapi.ts';
import { escape, unescape } from './place-components.ts';
import { type Problem, shown } from '../base/index.ts';
import type { Version } from './versions.ts';

/**
 * Makes the references to components with `~` in their names lead there. The bundler names what it takes from inside of
 * another file by the last step of its pointer, and writes references to it without escaping the name again.
 *
 * @returns what no reference can name, or what two components would be named.
 */
export function escapeReferences(document: Document, version: Version): Problem[] {
  const problems = new Set<string>();
  const repair = (reference: string): string => {
    const [, section, name] = /^#\/components\/(\w+)\/(.*[~%].*)$/s.exec(reference) ?? [];
    const parts = document.components?.[section ?? ''];
    if (!parts || !name || !Object.hasOwn(parts, name)) return reference;
    const meant = unescape(name);
    if (name.includes('%')) problems.add(`A component cannot be called "${name}": leave the percent sign out`);
    if (meant !== name && Object.hasOwn(parts, meant))
      problems.add(`Two components would be called "${meant}", one of them from another file: rename one`);
    return `#/components/${section}/${escape(name)}`;
  };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node as Record<string, unknown>))
      if (typeof child !== 'string') visit(child);
      else if (key === '$ref') (node as Record<string, unknown>)[key] = repair(child);
  };
  visit(document);
  return [...problems].map((message) => ({ file: shown(version.root), message }));
}
