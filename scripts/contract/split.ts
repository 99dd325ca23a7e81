import { stringify } from 'yaml';
import type { Document } from './openapi.ts';

/** Folders for the parts of `components`; the rest stays in the root document, which is where our layout has it. */
const sections = ['schemas', 'parameters', 'headers', 'responses', 'requestBodies', 'examples', 'links', 'callbacks'];

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

interface Places {
  /** The file of each component, by its pointer. */
  files: Map<string, string>;
  /** Components that references lead to from a path or webhook. */
  reached: Set<string>;
  /**
   * Parts that must stay in one file. The bundler gives what is inside of another file a name of its own, and does not
   * redirect the references in extensions and data.
   */
  inside: Set<string>;
}

function placeComponents(root: Document, kept: readonly string[]): Places {
  const places: Places = { files: new Map(), reached: new Set(), inside: new Set(kept.map(partOf)) };
  for (const [owner, part] of listParts(root))
    visitReferences(part, (reference, loose) => {
      const whole = partOf(reference);
      if (whole !== reference || loose) places.inside.add(whole).add(owner);
    });
  const { paths: _paths, webhooks: _webhooks, components: _components, ...others } = root;
  visitReferences(others, (reference) => places.inside.add(partOf(reference)));
  const parts = new Map(listParts(root));
  const reach = (part: unknown): void =>
    visitReferences(part, (reference) => {
      const whole = partOf(reference);
      if (places.reached.has(whole)) return;
      places.reached.add(whole);
      reach(parts.get(whole));
    });
  reach([root.paths, root.webhooks]);
  // What stays in the index is referred to from inside of it alone.
  for (let size = -1; size !== places.inside.size;) {
    size = places.inside.size;
    for (const [owner, part] of listParts(root))
      visitReferences(part, (reference) => places.inside.has(reference) && places.inside.add(owner));
  }
  for (const section of sections) {
    const taken = new Set<string>();
    for (const name of Object.keys(root.components?.[section] ?? {})) {
      const pointer = `#/components/${section}/${escape(name)}`;
      if (places.inside.has(pointer)) continue;
      // Some file systems do not tell "import" from "Import"; the name of the file is the name of the component.
      const folder = taken.has(name.toLowerCase()) ? `${section}/${taken.size}` : section;
      taken.add(name.toLowerCase());
      places.files.set(pointer, `${folder}/${name}.yaml`);
    }
  }
  return places;
}

/** The paths, webhooks and components of a document, by their pointers. */
function listParts(root: Document): [string, unknown][] {
  const groups: [string, object | undefined][] = [
    ['#/paths', root.paths],
    ['#/webhooks', root.webhooks],
    ...Object.entries(root.components ?? {}).map(([section, parts]): [string, object] => [
      `#/components/${section}`,
      parts,
    ]),
  ];
  return groups.flatMap(([place, parts = {}]) =>
    Object.entries(parts).map(([name, part]): [string, unknown] => [`${place}/${escape(name)}`, part]),
  );
}

/** The path, webhook or component that a reference leads to or into. */
function partOf(reference: string): string {
  const steps = reference.split('/');
  return steps.slice(0, steps[1] === 'components' ? 4 : 3).join('/');
}

/** Names are anybody's in these: one that begins with `x-` is no extension there. */
const mapsOfNames = new Set(['properties', 'patternProperties', 'headers', 'examples', 'dependentSchemas', '$defs']);

/** Extensions and data: the bundler looks a reference in them up, and leaves it as it is written. */
const isLoose = (key: string, parent: string): boolean =>
  !mapsOfNames.has(parent) && /^(?:x-.*|example|value|default|enum|const)$/.test(key);

type Visit = (reference: string, isLoose: boolean) => void;

function visitReferences(node: unknown, visit: Visit, parent = '', loose = false): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'string' && key === '$ref' && child.startsWith('#/')) visit(decode(child), loose);
    else visitReferences(child, visit, Array.isArray(node) ? parent : key, loose || isLoose(key, parent));
  }
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

/** References may write the braces of a path in the way of URLs. */
const decode = (reference: string): string => (reference.includes('%') ? decodeURIComponent(reference) : reference);
const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescape = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');
