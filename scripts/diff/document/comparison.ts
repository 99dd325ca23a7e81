import { type Document, findVersionHeader } from '../../contract/index.ts';
import type { Direction } from '../report/change.ts';
import { Collector } from '../report/collector.ts';
import { SchemaComparison } from '../schema/compare-schemas.ts';
import type { Place } from '../report/place.ts';
import type { Kind } from '../report/policy.ts';

export interface Side {
  document: Document;
  /** The header that the client sends by itself, in lower case. */
  versionHeader: string | undefined;
}

/** What the comparison of every part goes by: both documents, and where changes are told. */
export interface Comparison {
  before: Side;
  after: Side;
  schemas: SchemaComparison;
  collector: Collector;
  add: (kind: Kind, place: Place, message: string) => void;
}

/** The place of a part of an operation. */
export type PlaceOfPart = (part: string, direction?: Direction) => Place;

export function createComparison(before: Document, after: Document): Comparison {
  const collector = new Collector();
  return {
    before: sideOf(before),
    after: sideOf(after),
    schemas: new SchemaComparison(before, after, collector),
    collector,
    add: (kind, place, message) => collector.add(kind, place, message),
  };
}

const sideOf = (document: Document): Side => ({
  document,
  versionHeader: findVersionHeader(document)?.toLowerCase(),
});
