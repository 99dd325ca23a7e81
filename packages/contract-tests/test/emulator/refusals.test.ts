import { createEmulator } from '@extend-openapi/emulator';
import { afterEach, describe, expect, test } from 'vitest';
import { build, buildRequired, type Init } from '../../src/build-init.ts';
import { readDocument } from '../../src/document.ts';
import { isEmulated } from '../../src/emulator-tests.ts';
import { listBrokenBodies } from '../../src/list-broken-bodies.ts';
import { createObservedClient } from '../../src/observed-client.ts';
import { listOperationCases, type OperationCase } from '../../src/operation-case.ts';
import { selection } from '../../src/selection.ts';

const { version, requests } = selection;
const document = readDocument(version);
const token = 'test-key';
const emulator = createEmulator({ time: 'stopped', keys: [token] });
const world = emulator.world(token);
const { entry, request, tamper } = await createObservedClient(version, emulator.url, emulator.fetch);

/** Sends what must be refused, and gives the error. */
async function refuse({ method, path }: OperationCase, init: Init): Promise<unknown> {
  const before = await world.snapshot();
  const error = await entry.unwrap(request(method, path, init)).catch((thrown: unknown) => thrown);
  expect(await world.snapshot()).toEqual(before);
  // The emulator holds its own answers against the contract.
  expect(emulator.breaches()).toEqual([]);
  return error;
}

afterEach(() => tamper(() => {}));

const cases = isEmulated(version) ? listOperationCases(document, requests) : [];

describe.each(cases)('the emulator, $name', (operation) => {
  test('refuses a key that is not declared', async () => {
    tamper((headers) => headers.set('authorization', 'Bearer another-key'));
    const error = await refuse(operation, buildRequired(document, operation));
    expect(error).toBeInstanceOf(entry.AuthenticationError);
  });

  test.for(listBrokenBodies(document, operation))('refuses when $field is $how', async ({ body }) => {
    const error = await refuse(operation, build(document, operation, 'required', body));
    expect(error).toMatchObject({ name: 'ApiError', status: 400, operation: operation.name });
  });
});
