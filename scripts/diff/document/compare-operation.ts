import { type LocatedOperation, methods } from '../../contract/index.ts';
import type { Direction } from '../report/change.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareDeprecation } from './compare-deprecation.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareResponses } from './compare-responses.ts';
import { compareRest } from './compare-rest.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers, type Servers } from './compare-servers.ts';
import type { Comparison } from './comparison.ts';
import type { Place } from '../report/place.ts';

type Owner = { servers?: Servers };

const compared = [
  'operationId',
  'deprecated',
  'parameters',
  'requestBody',
  'responses',
  'callbacks',
  'servers',
  'security',
];

/** Compares an operation that both documents have. */
export function compareOperation(
  comparison: Comparison,
  before: LocatedOperation,
  after: LocatedOperation,
  isCall: boolean,
): void {
  const [old, current] = [before.operation, after.operation];
  const [sent, received]: [Direction, Direction] = isCall ? ['request', 'response'] : ['response', 'request'];
  const at = (part: string, direction?: Direction): Place => ({
    path: '$',
    ...(direction ? { direction } : {}),
    occurrence: {
      operation: after.name,
      ...(current.operationId ? { operationId: current.operationId } : {}),
      part,
      path: '$',
    },
  });
  const whole = at('operation');
  compareIds(comparison, old.operationId, current.operationId, whole);
  compareDeprecation(comparison, old, current, whole, 'Operation');
  compareRest(comparison, old, current, whole, compared);
  compareRest(comparison, before.item, after.item, whole, [...methods, 'parameters', 'servers'], 'path ');
  compareSecurity(comparison, old, current, whole);
  compareOwnServers(comparison, before, after, whole);
  compareParameters(comparison, before.parameters, after.parameters, (part) => at(part, sent));
  compareBodies(comparison, old.requestBody, current.requestBody, at('request body', sent));
  compareResponses(comparison, old.responses, current.responses, (part) => at(part, received));
}

function compareIds({ add }: Comparison, old: string | undefined, current: string | undefined, place: Place): void {
  if (old === current) return;
  if (old === undefined) return add('operation-id-added', place, `operationId ${current} added`);
  add('operation-id-changed', place, `operationId changed from ${old} to ${current ?? 'nothing'}`);
}

/** The servers of an operation or its path stand in for those of the document, which are compared once for all. */
function compareOwnServers(
  comparison: Comparison,
  before: LocatedOperation,
  after: LocatedOperation,
  place: Place,
): void {
  const [old, current] = [before, after].map(
    ({ operation, item }) => (operation as Owner).servers ?? (item as Owner).servers,
  );
  if (!old && !current) return;
  const all = [comparison.before, comparison.after].map(({ document }) => document.servers);
  compareServers(comparison, old ?? all[0], current ?? all[1], place);
}
