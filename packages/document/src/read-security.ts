import { resolve } from './resolve.ts';
import type { SecurityRequirement, Source } from './source.ts';

/** What a request must show, one of the list; nothing where anyone may call. */
export function readSecurity(source: Source, requirements: readonly SecurityRequirement[]): SecurityRequirement[] {
  const schemes = source.components?.securitySchemes ?? {};
  // A certificate belongs to the connection, and what is not described cannot be shown.
  const isShown = (name: string): boolean =>
    schemes[name] !== undefined && resolve({ source }, schemes[name]).type !== 'mutualTLS';
  const shown = requirements.map((requirement) =>
    Object.fromEntries(Object.entries(requirement).filter(([name]) => isShown(name))),
  );
  // An empty requirement makes all others optional.
  return shown.some((requirement) => Object.keys(requirement).length === 0) ? [] : shown;
}
