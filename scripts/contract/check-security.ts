import type { Problem } from '../base/index.ts';
import type { LocatedOperation } from './list-operations.ts';
import type { Document } from './openapi.ts';

/** Each security scheme that is asked for and not declared, once: what nobody describes would let everybody in. */
export function checkSecurity(
  document: Document,
  operations: readonly LocatedOperation[],
  lines: readonly string[],
): Problem[] {
  const declared = document.components?.securitySchemes ?? {};
  const owners = new Map<string, string>();
  const collect = (owner: string, requirements: Record<string, string[]>[] = []): void => {
    for (const name of requirements.flatMap((requirement) => Object.keys(requirement)))
      if (!Object.hasOwn(declared, name) && !owners.has(name)) owners.set(name, owner);
  };
  collect('The document', document.security);
  for (const { name, operation } of operations) collect(name, operation.security);
  return [...owners].map(([name, owner]) => {
    const message = `${owner} asks for the security scheme "${name}", which components.securitySchemes does not have: declare it there`;
    const line = findLine(lines, name);
    return line === -1 ? { message } : { message, line: line + 1 };
  });
}

/** The line of a requirement: the first with its name behind a "security". */
function findLine(lines: readonly string[], name: string): number {
  const start = lines.findIndex((line) => /\bsecurity\b/.test(line));
  const names = (line: string): string[] => line.split(/["'\s{}[\],:]+/);
  return lines.findIndex((line, index) => index >= start && names(line).includes(name));
}
