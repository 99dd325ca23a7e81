import { readFileSync } from 'node:fs';
import { type Problem, shown } from '../base/index.ts';
import type { Document } from './openapi.ts';
import type { Version } from './versions.ts';
import { isLoose } from './visit-references.ts';

/** Each bare name of a schema that a discriminator maps to and nobody declares; references are the bundler's to follow. */
export function checkMappings(document: Document, { root }: Version): Problem[] {
  const schemas = document.components?.schemas ?? {};
  const unknown = new Set<string>();
  const visit = (node: unknown, parent = ''): void => {
    if (typeof node !== 'object' || node === null) return;
    const { mapping } = (node as { discriminator?: { mapping?: object } }).discriminator ?? {};
    for (const target of Object.values(mapping ?? {}) as unknown[])
      if (typeof target === 'string' && !/[#/]/.test(target) && !Object.hasOwn(schemas, target)) unknown.add(target);
    for (const [key, child] of Object.entries(node))
      if (!isLoose(key, parent)) visit(child, Array.isArray(node) ? parent : key);
  };
  visit(document);
  if (unknown.size === 0) return [];
  const lines = readFileSync(root, 'utf8').split('\n');
  const start = lines.findIndex((line) => /\bmapping\b/.test(line));
  return [...unknown].map((name) => {
    const message = `A discriminator maps to "${name}", which components.schemas does not have`;
    const line = lines.findIndex((text, index) => index >= start && text.split(/["'\s{}[\],:]+/).includes(name));
    return { file: shown(root), message, ...(line === -1 ? {} : { line: line + 1 }) };
  });
}
