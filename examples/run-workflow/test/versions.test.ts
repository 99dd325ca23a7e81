import * as legacy from '@extend-openapi/client/2024-12-23/operations';
import * as previous from '@extend-openapi/client/2025-04-21/operations';
import * as today from '@extend-openapi/client/2026-02-09/operations';
import { startMock } from '@extend-openapi/mock';
import { expect, onTestFinished, test } from 'vitest';
import { runWorkflow as runLegacy } from '../src/2024-12-23.ts';
import { runWorkflow as runPrevious } from '../src/2025-04-21.ts';
import { runWorkflow as runToday } from '../src/2026-02-09.ts';

const url = 'https://storage.example.com/invoice.pdf';

async function serve(version: string) {
  const mock = await startMock({ version });
  onTestFinished(mock.stop);
  return { token: 'key', baseUrl: mock.url };
}

const finished = { status: 'PROCESSED', outputs: expect.arrayContaining([expect.anything()]) as unknown };

test('2024-12-23', async () => {
  const client = legacy.createExtendClient(await serve('2024-12-23'));
  expect(await runLegacy(client, 'workflow_1234', url)).toMatchObject(finished);
});

test('2025-04-21', async () => {
  const client = previous.createExtendClient(await serve('2025-04-21'));
  expect(await runPrevious(client, 'workflow_1234', url)).toMatchObject(finished);
});

test('2026-02-09', async () => {
  const client = today.createExtendClient(await serve('2026-02-09'));
  expect(await runToday(client, 'workflow_1234', url)).toMatchObject(finished);
});
