import { existsSync } from 'node:fs';
import { route } from '@extend-openapi/document';
import { describe, expect, inject, test } from 'vitest';
import { readDocument } from '../../src/document.ts';
import { readBilled } from '../../src/live/billed.ts';
import { listPaths } from '../../src/live/choose-values.ts';
import { checkLive } from '../../src/live/check-live.ts';
import { checkRead } from '../../src/live/check-read.ts';
import { createKnownIds } from '../../src/live/known-ids.ts';
import { renderSarif } from '../../src/live/render-sarif.ts';
import { renderText } from '../../src/live/render-text.ts';
import { UnreachableError } from '../../src/live/session.ts';
import { breakages } from './deviations.ts';
import { openSession, startServer, token } from './world.ts';

const version = inject('version');
const document = readDocument(version);
const emulator = await startServer(document);
const world = emulator.world(token);
const known = createKnownIds(document);
const reads = document.operations.filter(({ method }) => method === 'GET');

test('a server that keeps the contract has no deviation, and each answered operation was asked', async () => {
  const reports = await checkLive(await openSession(document, emulator.fetch), { known });
  expect(reports.flatMap(({ deviations }) => deviations)).toEqual([]);
  expect(reports.map(({ operation }) => operation).toSorted()).toEqual(reads.map(({ name }) => name).toSorted());
  expect(reports.filter(({ calls, skipped }) => calls === 0 && skipped.length === 0)).toEqual([]);
});

test('without a budget nothing is called but reading operations', async () => {
  const methods = new Set<string>();
  const session = await openSession(document, (request) => {
    methods.add(request.method);
    return emulator.fetch(request);
  });
  await checkLive(session);
  expect([...methods]).toEqual(['GET']);
});

describe.each(reads)('$name', (operation) => {
  test.for(breakages)('is reported when it answers with $name', async ({ code, apply }) => {
    const session = await openSession(document, async (request) => {
      const response = await emulator.fetch(request);
      return response.ok ? apply(response) : response;
    });
    const { calls, deviations } = await checkRead(session, operation, known);
    expect(calls).toBeGreaterThan(0);
    const wasAnswered = listPaths(operation, known).length > 0;
    expect(deviations.map((deviation) => deviation.code).includes(code)).toBe(wasAnswered);
  });
});

test('what a document says, the names of its fields and the key are not in a report', async () => {
  const session = await openSession(document, async (request) => {
    const response = await emulator.fetch(request);
    return Response.json(disguise(await response.json()), { status: response.status });
  });
  const operations = await checkLive(session);
  const report = { version, baseUrl: 'http://127.0.0.1:4020', operations };
  const printed = [renderText(report), JSON.stringify(renderSarif(report)), JSON.stringify(report)].join('\n');
  expect(printed).toContain('const');
  expect(printed.match(/SECRET_VALUE|secret_field/)).toBeNull();
  expect(printed.includes(token)).toBe(false);
});

test('SARIF names files of the contract', async () => {
  const session = await openSession(document, async () => Response.json({ oops: true }));
  const report = { version, baseUrl: 'http://127.0.0.1:4020', operations: await checkLive(session) };
  const { runs } = renderSarif(report) as { runs: { results: { locations: Location[] }[] }[] };
  const files = runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(new URL(`../../../../${file}`, import.meta.url)))).toEqual([]);
});

test('a budget bounds the runs, and nothing but what was made is changed or deleted', async () => {
  const isBilled = readBilled(version);
  await world.clock.advance(3_600_000);
  const before = await world.snapshot();
  let billed = 0;
  const session = await openSession(document, async (request) => {
    const called = route(document, request.method, new URL(request.url).pathname);
    const response = await emulator.fetch(request);
    if (called.kind === 'found' && isBilled(called.operation) && response.ok) billed += 1;
    return response;
  });
  await checkLive(session, { spending: { runs: 2, isBilled } });
  expect(billed).toBe(2);
  const after = await world.snapshot();
  const left = new Set(
    Object.values(after.rows)
      .flat()
      .map((row) => JSON.stringify(row)),
  );
  expect(
    Object.values(before.rows)
      .flat()
      .filter((row) => !left.has(JSON.stringify(row))),
  ).toEqual([]);
});

test('a server that refuses the key, or does not answer, is one sentence', async () => {
  const refusing = await openSession(document, async () => Response.json({}, { status: 401 }));
  await expect(checkLive(refusing)).rejects.toThrow(new UnreachableError('http://127.0.0.1:4020 refuses the key'));
  const silent = await openSession(document, () => Promise.reject(new TypeError('fetch failed')));
  await expect(checkLive(silent)).rejects.toThrow(/^Nothing answers at http:\/\/127\.0\.0\.1:4020/);
});

interface Location {
  physicalLocation: { artifactLocation: { uri: string } };
}

/** Replaces what was read from documents by something that must not come out, in a way that deviates. */
function disguise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(disguise);
  if (typeof value === 'string') return 'SECRET_VALUE must be';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'value' ? { 'secret_field must be': { a: 'SECRET_VALUE' } } : disguise(inner),
    ]),
  );
}
