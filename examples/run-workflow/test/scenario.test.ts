import { createExtendClient } from '@extend-openapi/client/operations';
import { createExtendClient as createOlderClient } from '@extend-openapi/client/2025-04-21/operations';
import { createEmulator } from '@extend-openapi/emulator';
import { expect, onTestFinished, test } from 'vitest';
import { startReceiver } from '../src/receiver.ts';
import { runScenario } from '../src/scenario.ts';

test('tells the whole life of a run, and every line is true', async () => {
  const emulator = createEmulator({ time: { reads: 1 } });
  const receiver = await startReceiver();
  onTestFinished(receiver.stop);
  const lines: string[] = [];
  const options = { token: 'secret-key', fetch: (request: Request) => emulator.fetch(request) };
  const cast = { client: createExtendClient(options), older: createOlderClient(options), receiver };
  await runScenario(cast, (line) => lines.push(line));
  expect(lines.map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.']);
  expect(lines[2]).toContain('{"tenant":"acme","costCenter":"4100"}');
  expect(lines[3]).toMatch(/PROCESSED, found {"total":/);
  expect(lines[4]).toContain('workflow_run.completed');
  expect(lines[5]).toContain('"Acme invoice October 2025" is PROCESSED');
  expect(lines[6]).toMatch(/CANCELLED.*PROCESSED/);
  expect(lines[7]).toMatch(/400 INVALID_REQUEST POST \/workflow_runs.*: \w/);
  expect(lines.join('\n')).not.toContain('secret-key');
  // As the README says.
  const calls = emulator.world('secret-key').calls();
  expect(calls).toHaveLength(14);
  expect(calls.filter(({ operation, status }) => operation === 'createWorkflowRun' && status === 200)).toHaveLength(2);
  expect(emulator.breaches()).toEqual([]);
});
