import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '@extend-openapi/emulator';
import { expect, onTestFinished, test } from 'vitest';
import { smoke } from '../smoke/smoke.ts';

test('on this Node everything holds', async () => {
  const emulator = await startEmulator({ port: 0, runTime: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'runtimes-'));
  onTestFinished(async () => {
    await emulator.stop();
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'totals.txt');
  writeFileSync(path, 'total: 12\n'.repeat(1000));
  const verdicts = await smoke({ baseUrl: emulator.url, token: 'sk_node', path });
  expect(verdicts.filter(({ result }) => result !== 'ok')).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(10);
});

test('a runtime that lacks something fails by name, and the rest is still tried', async () => {
  const emulator = await startEmulator({ port: 0, runTime: 1 });
  onTestFinished(() => emulator.stop());
  const verdicts = await smoke({ baseUrl: emulator.url, token: 'sk_node', path: '/no/such/file' });
  expect(verdicts.filter(({ result }) => result === 'failed')).toMatchObject([{ name: 'upload: path' }]);
});
