import { createExtendClient } from '@extend-openapi/client/2025-04-21';
import { startMock } from '@extend-openapi/mock';
import { expect, onTestFinished, test } from 'vitest';
import { runScenario } from '../src/scenario.ts';

test('tells the whole life of a run', async () => {
  const mock = await startMock({ version: '2025-04-21' });
  onTestFinished(mock.stop);
  const lines: string[] = [];
  await runScenario(createExtendClient({ token: 'secret-key', baseUrl: mock.url }), (line) => lines.push(line));
  expect(lines.map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '4.', '5.', '6.']);
  expect(lines[1]).toContain('PROCESSED');
  expect(lines[2]).toContain('Acme invoice October 2025');
  expect(lines[6]).toMatch(/400 POST \/workflow_runs.*: \w/);
  expect(lines.join('\n')).not.toContain('secret-key');
});
