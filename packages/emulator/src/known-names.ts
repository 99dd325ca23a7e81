import { findAnswer } from '@extend-openapi/document';
import { loadContracts } from './http/contract.ts';
import { views } from './views/views.ts';
import { suggest } from './world/suggest.ts';

const contracts = loadContracts();

/** The versions in which something is, the newest last; of the one that is asked for, or of all. */
const versionsOf = (version: string | undefined): readonly string[] =>
  version === undefined ? contracts.versions : [version];

const operationsOf = (version: string): readonly string[] => Object.keys(views.get(version)?.operations ?? {});

const eventsOf = (version: string): readonly string[] => contracts.get(version)!.webhooks.map(({ event }) => event);

/** @throws {TypeError} when there is no such version */
export function checkVersion(version: string): void {
  if (!contracts.versions.includes(version))
    throw new TypeError(`There is no version "${version}". ${suggest(version, contracts.versions)}`);
}

/** @throws {TypeError} when no version has the operation, or not the one that is named */
export const checkOperation = (name: string, version?: string): void =>
  checkName('operation', name, operationsOf, version);

/** Reads the contracts, the first time. @throws {TypeError} when no version has the event, or not the one that is named */
export const checkEvent = (name: string, version?: string): void => checkName('event', name, eventsOf, version);

/** @throws {TypeError} when the operation is answered with this status in no version, or not in the one that is named */
export function checkStatus(operation: string, status: number, version?: string): void {
  const found = versionsOf(version).flatMap((each) =>
    contracts.get(each)!.operations.filter(({ operationId }) => operationId === operation),
  );
  // What the emulator answers when it fails itself.
  if (status === 500 || found.some((each) => findAnswer(each, status))) return;
  const known = new Set(found.flatMap(({ answers }) => answers.map((answer) => answer.status)));
  throw new TypeError(
    `${operation} is never answered ${status}: its statuses are ${[...known].toSorted().join(', ')}.`,
  );
}

function checkName(
  what: string,
  name: string,
  namesOf: (version: string) => readonly string[],
  version: string | undefined,
): void {
  if (versionsOf(version).some((each) => namesOf(each).includes(name))) return;
  const elsewhere = contracts.versions.filter((each) => namesOf(each).includes(name));
  if (elsewhere.length > 0)
    throw new TypeError(`There is no ${what} "${name}" in ${version}, only in ${elsewhere.join(', ')}.`);
  throw new TypeError(`There is no ${what} "${name}". ${suggest(name, versionsOf(version).flatMap(namesOf))}`);
}
