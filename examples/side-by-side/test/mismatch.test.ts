import { unwrap, VersionMismatchError } from '@extend-openapi/client/2026-02-09';
import { startMock } from '@extend-openapi/mock';
import { expect, onTestFinished, test } from 'vitest';
import { createClients } from '../src/clients.ts';

test('a client of one version is refused by a server of another, with both versions in the error', async () => {
  const mock = await startMock({ version: '2025-04-21' });
  onTestFinished(mock.stop);
  const { today } = createClients({ token: 'key', todayUrl: mock.url });
  const refusal: unknown = await unwrap(today.GET('/files')).catch((error: unknown) => error);
  expect(VersionMismatchError.isInstance(refusal)).toBe(true);
  expect(refusal).toMatchObject({ clientVersion: '2026-02-09', serverVersion: '2025-04-21' });
  expect(String(refusal)).toMatch(/2026-02-09.*2025-04-21/);
});

test('and the other way round', async () => {
  const mock = await startMock({ version: '2026-02-09' });
  onTestFinished(mock.stop);
  const { previous } = createClients({ token: 'key', previousUrl: mock.url });
  await expect(unwrap(previous.GET('/files'))).rejects.toThrow(
    'this client speaks API version 2025-04-21, the server serves 2026-02-09',
  );
});
