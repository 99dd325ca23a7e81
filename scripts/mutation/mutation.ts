import type { Document } from '../contract/index.ts';

/** What can go wrong in a contract without anybody seeing it in the diff of generated sources. */
export const kinds = [
  'required field dropped',
  'optional field dropped',
  'field made required or optional',
  'type changed',
  'success status changed',
  'tag of a union changed',
  'pagination pointer changed',
  'idempotency mark flipped',
  'final statuses changed',
  'run mark changed',
  'enum value dropped',
  'enum value renamed',
] as const;

export type Kind = (typeof kinds)[number];

/** One single change of a bundle. */
export interface Mutation {
  kind: Kind;
  version: string;
  /** The place and the change in words, `ParseRun.status: "FAILED" dropped`. */
  what: string;
  change: (document: Document) => void;
}

/** The node at a path. Mutations find their place again in a copy. */
export function at<Node>(document: Document, path: readonly string[]): Node {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as Node;
}

/** A path for people: components by name, without the keywords between properties. */
export function readable(path: readonly string[]): string {
  const [first, , ...rest] = path;
  const parts = first === 'components' ? rest : path.slice(1);
  return parts.filter((part) => !['properties', 'schema', 'content', 'application/json'].includes(part)).join('.');
}
