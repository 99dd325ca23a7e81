import type { Document } from './openapi.ts';
import { visitReferences } from './visit-references.ts';

/** Folders for the parts of `components`; the rest stays in the root document, which is where our layout has it. */
const sections = ['schemas', 'parameters', 'headers', 'responses', 'requestBodies', 'examples', 'links', 'callbacks'];

/** Where the parts of a document go. */
export interface Places {
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

/** @param kept parts that stay in the index, by their pointers */
export function placeComponents(root: Document, kept: readonly string[]): Places {
  const places: Places = { files: new Map(), reached: new Set(), inside: new Set(kept.map(partOf)) };
  for (const [owner, part] of listParts(root))
    visitReferences(part, (reference, loose) => {
      const whole = partOf(reference);
      if (whole !== reference || loose) places.inside.add(whole).add(owner);
    });
  // A name with a slash would be a path, which may lead out of the folder.
  for (const [pointer] of listParts(root))
    if (pointer.startsWith('#/components/') && /~1|\\/.test(pointer)) places.inside.add(pointer);
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

export const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
export const unescape = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');
