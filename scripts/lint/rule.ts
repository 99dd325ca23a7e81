import type { UserContext } from '@redocly/openapi-core';
import type { Document, MediaType, Operation, Parameter, Schema } from '../contract/index.ts';

/** What the summary measures, in the order in which it is printed. */
export const measures = [
  'operations described',
  'parameters described',
  'headers described',
  'responses described',
  'schemas described',
  'properties described',
  'enum values described',
  'request bodies with examples',
  'webhook bodies with examples',
  'successes with examples',
  'errors with examples',
  'examples valid',
] as const;

export type Measure = (typeof measures)[number];

/** The document under test, and where its rules leave what they measured. */
export interface Target {
  /** Absolute path of the root document. */
  root: string;
  /** The folder that the document may not leave. */
  folder: string;
  count: (measure: Measure, isMet: boolean) => void;
}

export interface Rule {
  /** As printed behind a finding; the file in `rules/` bears the same name. */
  name: string;
  /**
   * What the rule holds for. A `convention` of `openapi/README.md` binds the dated versions alone; a `measurement` is a
   * convention that is also counted for any other document, without its findings.
   */
  scope: 'any document' | 'convention' | 'measurement';
  check: (target: Target) => Visitor;
}

export type Context = UserContext;
export type Location = Context['location'];
type Visit<Node> = (node: Node, context: Context) => void;
export type Described = { description?: string };

/** The root document as it is written: an index of references. */
export interface Index {
  info?: Document['info'];
  tags?: { name: string }[];
  paths?: References;
  webhooks?: References;
}

export type References = Record<string, { $ref?: string }>;

/** What is called for the parts of a document; each part once, however many references lead to it. */
export interface Visitor {
  Root?: { enter?: Visit<Index>; leave?: Visit<Index> };
  Operation?: Visit<Operation>;
  Parameter?: Visit<Parameter & Described>;
  Header?: Visit<Described>;
  Response?: Visit<Described>;
  MediaType?: Visit<MediaType>;
  Schema?: Visit<Schema>;
  SchemaProperties?: Visit<Record<string, Schema>>;
  any?: { enter: Visit<unknown> };
  /** Every reference, with the keywords beside it and the place it leads to. */
  ref?: (node: { $ref: string } & Described, context: Context, target: { location?: Location }) => void;
  /** Visitors that are nested, see `onOperations`. */
  Paths?: object;
  WebhooksMap?: object;
}

/** A node and the place where it is written, after every reference on the way. */
export interface Found<Node> {
  node: Node;
  location: Location;
}

/** Follows a reference that is written at `location`. Without one, as of the schema `true`, it is the node itself. */
export function follow<Node extends object>(context: Context, node: Node, location: Location): Found<Node> | undefined {
  if (typeof node !== 'object' || !('$ref' in node)) return { node, location };
  const found = context.resolve<Node>(node as Node & { $ref: string }, location.source.absoluteRef);
  return found.location && { node: found.node, location: found.location };
}
