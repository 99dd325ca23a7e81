import { type Document, listOperations } from '../../contract/index.ts';
import type { Report } from '../report/change.ts';
import { compareOperations } from './compare-operations.ts';
import { compareRest } from './compare-rest.ts';
import { compareServers } from './compare-servers.ts';
import { createComparison } from './comparison.ts';
import { wholeDocument } from '../report/place.ts';

/** What users of the types and the client notice when one bundle takes the place of another. */
export function compareDocuments(before: Document, after: Document): Report {
  const comparison = createComparison(before, after);
  compareOperations(comparison, listOperations(before), listOperations(after), 'operation');
  compareOperations(comparison, listOperations(before, 'webhooks'), listOperations(after, 'webhooks'), 'webhook');
  comparison.schemas.compareNames();
  compareServers(comparison, before.servers, after.servers, wholeDocument);
  compareRest(comparison, before, after, wholeDocument, compared);
  compareRest(comparison, before.info, after.info, wholeDocument, [], 'info ');
  const [old, current] = [before.components?.examples ?? {}, after.components?.examples ?? {}];
  compareRest(comparison, { examples: old }, { examples: current }, wholeDocument, [], 'components ');
  return comparison.collector.report();
}

const compared = [
  'openapi',
  'jsonSchemaDialect',
  'info',
  'servers',
  'security',
  'paths',
  'webhooks',
  'components',
] as const;
