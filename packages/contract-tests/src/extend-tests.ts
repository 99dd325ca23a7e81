import { findVersionHeader } from '@extend-openapi/document';
import { readDocument } from './document.ts';

/** What only Extend's API has, its upload and its signed events, is tested where the document is one of Extend's. */
export const listExtendTests = (version: string): string[] =>
  findVersionHeader(readDocument(version)) === 'x-extend-api-version' ? ['test/extend/*.test.ts'] : [];
