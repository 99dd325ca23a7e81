import { createEmulator } from '@extend-openapi/emulator';
import { expect, test } from 'vitest';
import { buildEverything } from '../../src/build-init.ts';
import { readDocument } from '../../src/document.ts';
import { isEmulated } from '../../src/emulator-tests.ts';
import { createObservedClient } from '../../src/observed-client.ts';
import { listOperationCases } from '../../src/operation-case.ts';
import { selection } from '../../src/selection.ts';

const { version, operations } = selection;
const document = readDocument(version);

/** What keeps a generated request from being carried out: its ids are nobody's, and it says two things at once. */
const reasons = [
  /^There is no /,
  /^Send (either|a config)/,
  /^The configuration is for/,
  /^A workflow has exactly one step of type TRIGGER/,
  /leads back to itself/,
];

const cases = isEmulated(version) ? listOperationCases(document, operations) : [];

test.each(cases)(
  'the emulator carries out every generated request of $name, or says why not',
  async ({ method, path, ...operation }) => {
    const emulator = createEmulator({ time: { reads: 1 } });
    const { request } = await createObservedClient(version, emulator.url, emulator.fetch);
    for (const init of buildEverything(document, { method, path, ...operation })) {
      // A token is of the page before, which nobody has asked for.
      delete init.params.query?.nextPageToken;
      const { response, error } = await request(method, path, init);
      expect(emulator.breaches()).toEqual([]);
      if (response.ok) continue;
      expect(response.status).toBeLessThan(500);
      const { message, error: older } = error as { message?: string; error?: string };
      const said = message ?? older ?? '';
      expect(
        reasons.some((reason) => reason.test(said)),
        said,
      ).toBe(true);
    }
    const calls = emulator.world('test-key').calls();
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.flatMap(({ violations }) => violations)).toEqual([]);
  },
);
