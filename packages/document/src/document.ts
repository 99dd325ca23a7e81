import type { Parameter, Schema, SecurityRequirement, Source, SourceContent, SourceOperation } from './source.ts';

/** A document, frozen through and through: one copy can serve any number of readers. */
export interface Document {
  readonly title: string;
  readonly version: string;
  /** Every operation, in the order of the document. */
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The document as it is written. */
  readonly source: Source;
}

export interface Operation {
  /** `POST /workflow_runs` */
  readonly name: string;
  readonly operationId: string | undefined;
  /** In capitals. */
  readonly method: string;
  /** As the document writes it, with placeholders. */
  readonly path: string;
  readonly tags: readonly string[];
  /** Those of the path and of the operation; of two with one name and place the operation's. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** By status as the document writes it: `200`, `4XX`, `default`. */
  readonly answers: readonly Answer[];
  /** What a request must show, one of the list; empty where anyone may call, or a connection alone tells who does. */
  readonly security: readonly SecurityRequirement[];
  /** The members that begin with `x-`. */
  readonly marks: Readonly<Record<`x-${string}`, unknown>>;
  readonly source: SourceOperation;
}

export interface Webhook extends Omit<Operation, 'method' | 'path'> {
  readonly event: string;
}

export interface Body {
  readonly required: boolean;
  readonly media: readonly Media[];
}

export interface Answer {
  readonly status: string;
  readonly media: readonly Media[];
  readonly headers: Readonly<NonNullable<SourceContent['headers']>>;
}

/** A body in one media type. */
export interface Media {
  /** In small letters, without parameters. */
  readonly type: string;
  readonly schema: Schema | undefined;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly name: string;
  readonly value: unknown;
}
