import { resolve } from './resolve.ts';
import type { SecurityRequirement, Source } from './source.ts';

/** What a request must show, one of the list; nothing where anyone may call. */
export function readSecurity(source: Source, requirements: readonly SecurityRequirement[]): SecurityRequirement[] {
  const schemes = source.components?.securitySchemes ?? {};
  // A certificate belongs to the connection.
  const isShown = (name: string): boolean => {
    if (!schemes[name]) throw new ReferenceError(`The security scheme "${name}" is asked for, but not in components`);
    return resolve({ source }, schemes[name]).type !== 'mutualTLS';
  };
  const shown = requirements.map((requirement) =>
    Object.fromEntries(Object.entries(requirement).filter(([name]) => isShown(name))),
  );
  // An empty requirement makes all others optional.
  return shown.some((requirement) => Object.keys(requirement).length === 0) ? [] : shown;
}
