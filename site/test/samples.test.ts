import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEmulator } from '@extend-openapi/emulator';
import { afterEach, expect, test, vi } from 'vitest';

const site = join(import.meta.dirname, '..');
const samples = globSync('samples/*.ts', { cwd: site })
  .filter((name) => !name.endsWith('.test.ts'))
  .toSorted();

const network = globalThis.fetch;
const { setTimeout } = globalThis;

/** A wait between two looks or attempts takes no time; the limits of a call, which are longer, stay. */
const hurry = (act: () => void, milliseconds = 0, ...given: []): unknown =>
  setTimeout(act, milliseconds < 10_000 ? 0 : milliseconds, ...given);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.each(samples)('%s prints what it says', async (sample) => {
  const text = readFileSync(join(site, sample), 'utf8');
  const expected = [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
  expect(expected, 'a sample shows what it prints').not.toEqual([]);

  const emulator = createEmulator({ time: { reads: 1 } });
  const world = emulator.world('sk_sample');
  world.script({ file: 'invoice.pdf', run: 'extract', output: { total: 1547 } });
  world.script({ file: 'broken.pdf', run: 'extract', fail: { reason: 'CORRUPT_FILE' } });
  const total = { amount: 98.5, iso_4217_currency_code: 'EUR' };
  const output = { number: 'R-17', due: '2026-03-31', total, line_items: [{ text: 'Pens', quantity: 12 }] };
  world.script({ file: 'order.pdf', run: 'extract', output });
  if (sample.endsWith('/retries.ts')) world.faults.add({ operation: 'listFiles', nth: 1, status: 500 });
  if (sample.endsWith('/retries-cost.ts')) world.faults.add({ operation: 'createExtractRun', nth: 1, status: 500 });

  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(values.map(show).join(' ')));
  vi.stubEnv('EXTEND_API_KEY', 'sk_sample');
  // A server in the sample brings timers of the platform's own, which must keep their time.
  if (!/startMock|startEmulator/.test(text)) vi.stubGlobal('setTimeout', hurry);
  vi.stubGlobal('fetch', async (...sent: ConstructorParameters<typeof Request>) => {
    const request = new Request(...sent);
    return new URL(request.url).hostname === '127.0.0.1' ? network(request) : emulator.fetch(request);
  });
  await import(join(site, sample));
  expect(printed).toEqual(expected);
  expect(emulator.breaches()).toEqual([]);
});

const show = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
