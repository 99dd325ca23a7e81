import { stringify } from 'yaml';
import type { Document } from './openapi.ts';
import { escape, placeComponents, unescape, type Places } from './place-components.ts';
import { decode, isLoose } from './visit-references.ts';

/**
 * Splits a bundle into the files of our layout: one for each path, webhook and component, and an index. Nothing is lost
 * or renamed: bundled again it is the same document.
 *
 * @param kept parts that stay in the index, by their pointers.
 */
export function split(document: Document, kept: readonly string[] = []): Map<string, string> {
  const files = new Map<string, string>();
  const root = structuredClone(document) as Document & Record<string, unknown>;
  const places = placeComponents(root, kept);
  const write = (file: string, part: unknown): void =>
    void files.set(file, print(redirect(part, '../'.repeat(file.split('/').length - 1), places)));
  for (const section of ['paths', 'webhooks'] as const) {
    const taken = new Set<string>();
    for (const [name, item] of Object.entries(root[section] ?? {})) {
      if (places.inside.has(`#/${section}/${escape(name)}`) || '$ref' in item) continue;
      const file = `${section}/${freeName(name.replace(/^\//, '').replaceAll('/', '.') || 'index', taken)}.yaml`;
      write(file, item);
      (root[section] as Record<string, unknown>)[name] = { $ref: file };
    }
  }
  for (const [pointer, file] of places.files) {
    const [, , section, name] = pointer.split('/') as [string, string, string, string];
    const components = root.components![section]!;
    write(file, components[unescape(name)]);
    // The bundler finds the others by the references that lead to them.
    if (places.reached.has(pointer)) delete components[unescape(name)];
    else components[unescape(name)] = { $ref: file };
    if (Object.keys(components).length === 0) delete root.components![section];
  }
  if (root.components && Object.keys(root.components).length === 0) delete root.components;
  files.set('openapi.yaml', print(redirect(root, '', places)));
  return files;
}

/** A copy of a part whose references fit the place of its file. */
function redirect(node: unknown, up: string, places: Places, parent = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => redirect(item, up, places));
  if (typeof node !== 'object' || node === null) return node;
  const mapping = (node as { discriminator?: { mapping?: Record<string, string> } }).discriminator?.mapping;
  const entries = Object.entries(node).map(([key, child]): [string, unknown] => {
    if (key === '$ref' && typeof child === 'string') return [key, target(child, up, places)];
    if (key === 'discriminator' && typeof mapping === 'object') {
      const tags = Object.entries(mapping).map(([tag, reference]) => [tag, target(reference, up, places)]);
      return [key, { ...(child as object), mapping: Object.fromEntries(tags) as object }];
    }
    return [key, isLoose(key, parent) ? child : redirect(child, up, places, key)];
  });
  return Object.fromEntries(entries);
}

function target(reference: string, up: string, { files }: Places): string {
  const file = files.get(decode(reference));
  if (file) return `${up}${file}`;
  return reference.startsWith('#') && up !== '' ? `${up}openapi.yaml${reference}` : reference;
}

function freeName(name: string, taken: Set<string>): string {
  const base = name.replaceAll(/[^\w.{}~@+-]/g, '_');
  let free = base;
  for (let index = 2; taken.has(free.toLowerCase()); index += 1) free = `${base}-${index}`;
  taken.add(free.toLowerCase());
  return free;
}

// Quotes what an older reader would take for a date or a truth value.
const print = (part: unknown): string =>
  stringify(part, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
