import { resolve, type Document, type Parameter } from '@extend-openapi/document';
import type { Called } from './report.ts';

/** The ids that the account is known to have, from what its lists and objects said, or from the caller. */
export interface KnownIds {
  /** Takes every id out of an answer; those of a list belong to its path. */
  learn(operation: Called, path: Record<string, unknown>, body: unknown): void;
  /** Takes the id of one thing, as if the list at a path had told it. */
  add(list: string, path: Record<string, unknown>, id: string): void;
  /** Values for a parameter of a path, given those of the parameters before it. */
  find(operation: Called, parameter: Parameter, before: Record<string, unknown>): string[];
  /** One of the same kind as an id of an example. */
  like(example: unknown): string | undefined;
  /** What an id begins with, such as `file_`, where it is one of the contract's kinds. */
  kindOf(value: unknown): string | undefined;
}

/** @param given Ids that the caller knows of, for kinds that have no list. */
export function createKnownIds(document: Document, given: readonly string[] = []): KnownIds {
  const ofPath = new Map<string, string[]>();
  const ofKind = new Map<string, string[]>();
  const kinds = listKinds(document);
  const kindsOfItems = new Map<string, string>();
  const kindOf = (value: unknown): string | undefined =>
    typeof value === 'string' && idShape.test(value) ? kinds.find((kind) => value.startsWith(kind)) : undefined;

  const add = (known: Map<string, string[]>, key: string, id: string): void => {
    const ids = known.get(key) ?? [];
    known.set(key, ids);
    if (!ids.includes(id)) ids.push(id);
  };
  const learnAny = (value: unknown): void => {
    const kind = kindOf(value);
    if (kind !== undefined) add(ofKind, kind, value as string);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(learnAny);
  };
  given.forEach(learnAny);
  for (const { path, parameters } of document.operations) {
    const [, parent, name] = /^(.*)\/\{(\w+)\}$/.exec(path) ?? [];
    const parameter = parameters.find((each) => each.in === 'path' && each.name === name);
    const kind =
      parameter &&
      examplesOf(document, parameter)
        .map(kindOf)
        .find((found) => found !== undefined);
    if (parent !== undefined && kind !== undefined) kindsOfItems.set(parent, kind);
  }

  return {
    kindOf,
    learn(operation, path, body) {
      learnAny(body);
      if (operation.method !== 'GET') return;
      // An empty list is known too: what is only mentioned elsewhere may have been deleted.
      const key = fill(operation.path, path);
      if (kindsOfItems.has(operation.path)) ofPath.set(key, ofPath.get(key) ?? []);
      for (const id of listItems(body)) this.add(operation.path, path, id);
    },
    add(list, path, id) {
      add(ofPath, fill(list, path), id);
      // A server may begin the ids of one kind otherwise than the examples do.
      const kind = kindsOfItems.get(list);
      if (kind !== undefined) add(ofKind, kind, id);
    },
    find(operation, parameter, before) {
      const parent = operation.path.split(`/{${parameter.name}}`)[0]!;
      const listed = ofPath.get(fill(parent, before));
      const examples = examplesOf(document, parameter);
      const alike = examples.flatMap((example) => ofKind.get(kindOf(example) ?? '') ?? []);
      // Words such as `latest` stand for an id, and are good in every account.
      const words = examples.filter((example) => kindOf(example) === undefined).map(String);
      return listed ?? (alike.length > 0 ? alike : words);
    },
    like: (example) => ofKind.get(kindOf(example) ?? '')?.[0],
  };
}

/** The examples of a parameter, wherever the document has them. */
export function examplesOf(document: Document, { example, examples, schema }: Parameter): unknown[] {
  const { examples: ofSchema = [] } = resolve(document, schema ?? {}) as { examples?: readonly unknown[] };
  const named = Object.values(examples ?? {}).map(({ value }) => value);
  return [example, ...named, ...ofSchema].filter((value) => value !== undefined);
}

/** The beginnings of ids that the examples of parameters have, the longest first. */
function listKinds(document: Document): string[] {
  const examples = document.operations.flatMap(({ parameters }) =>
    parameters.flatMap((parameter) => examplesOf(document, parameter)),
  );
  const kinds = examples.flatMap((example) => /^([a-z][a-z_]*_)[\w-]+$/.exec(String(example))?.[1] ?? []);
  return [...new Set(kinds)].toSorted((a, b) => b.length - a.length);
}

// Words such as `workflow_run` begin like an id, but have no digit and no capital.
const idShape = /^[a-z][\w-]*_[\w-]*[A-Z0-9][\w-]*$/;

const fill = (path: string, values: Record<string, unknown>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** The ids in the list that an answer is, or that it holds beside its cursor. */
function listItems(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const list = Object.values(body).find(Array.isArray) as unknown[] | undefined;
  return (list ?? []).flatMap((item) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}
