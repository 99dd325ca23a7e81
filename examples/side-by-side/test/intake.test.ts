import { startMock } from '@extend-openapi/mock';
import { expect, onTestFinished, test } from 'vitest';
import { createClients } from '../src/clients.ts';
import { extract, runWorkflow } from '../src/intake.ts';

const invoice = { name: 'invoice.pdf', url: 'https://storage.example.com/invoice.pdf' };

async function serve(version: string): Promise<string> {
  const mock = await startMock({ version });
  onTestFinished(mock.stop);
  return mock.url;
}

test('one service runs an extraction in the new version and a workflow in the old one', async () => {
  const [previousUrl, todayUrl] = await Promise.all([serve('2025-04-21'), serve('2026-02-09')]);
  const clients = createClients({ token: 'key', previousUrl, todayUrl });
  const results = await Promise.all([
    extract(clients, 'ex_1234', invoice),
    runWorkflow(clients, 'workflow_1234', invoice),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['PROCESSED', 'PROCESSED']);
});
