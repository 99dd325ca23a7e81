import { beforeAll, expect, test } from 'vitest';
import '../../src/vitest.ts';
import { prepare } from '../support/prepare.ts';
import { prepareCalls } from './prepare-calls.ts';

let emulator: Awaited<ReturnType<typeof prepareCalls>>['emulator'];
let world: Awaited<ReturnType<typeof prepareCalls>>['world'];
let fileId: string;

beforeAll(async () => ({ emulator, world, fileId } = await prepareCalls()) as never);

test('an operation was received, as often and like that', () => {
  expect(world).toHaveReceived('createParseRun');
  expect(world).toHaveReceived('createParseRun', { times: 2 });
  expect(world).toHaveReceived('createParseRun', { times: 1, status: 200, version: '2026-02-09' });
  expect(world).toHaveReceived('createParseRun', { body: { file: { id: fileId } } });
  expect(world).toHaveReceived('createParseRun', { body: { metadata: { order: /^\d$/ } } });
  expect(world).toHaveReceived('createParseRun', { body: { metadata: { order: expect.any(String) } } });
  expect(world).toHaveReceived('listFiles', { times: 0 });
  expect(world).not.toHaveReceived('listFiles');
  expect(world).not.toHaveReceived('createParseRun', { body: { metadata: { order: '8' } } });
  expect(world).not.toHaveReceived('createParseRun', { body: { metadata: { 'purchase order': ['a'] } } });
});

test('more often than expected is not as often', () => {
  expect(world).not.toHaveReceived('createParseRun', { times: 1 });
  expect(world).not.toHaveDelivered('parse_run.processed', { times: 0 });
});

test('an event was delivered', () => {
  expect(world).toHaveDelivered('parse_run.processed', { times: 1, payload: { object: 'parse_run_status' } });
  expect(world).not.toHaveDelivered('parse_run.processed', { payload: { status: 'FAILED' } });
  expect(world).not.toHaveDelivered('parse_run.failed');
});

/** What a failing assertion says. */
function fail(assertion: () => void): { message: string; actual?: unknown; expected?: unknown } {
  try {
    assertion();
  } catch (error) {
    return error as Error;
  }
  throw new Error('The assertion has passed.');
}

test('an operation that was not received is told with those that were', () => {
  expect(fail(() => expect(world).toHaveReceived('listFiles')).message).toBe(
    'listFiles was never received, expected at least once. There were: createWebhookEndpoint, uploadFile, createParseRun.',
  );
  expect(fail(() => expect(world).toHaveReceived('createParseRun', { times: 3 })).message).toBe(
    'createParseRun was received 2 times, expected 3 times.\n  POST /parse_runs → 200\n  POST /parse_runs → 400',
  );
  expect(fail(() => expect(world).toHaveReceived('createParseRun', { times: 2, status: 200 })).message).toBe(
    'createParseRun was received once like that, expected 2 times.\n  POST /parse_runs → 200',
  );
  expect(fail(() => expect(world).not.toHaveReceived('createParseRun', { status: 400 })).message).toBe(
    'createParseRun was received once like that.\n  POST /parse_runs → 400',
  );
  expect(() => expect(world).toHaveReceived('createParsRun')).toThrow(
    'There is no operation "createParsRun". Did you mean "createParseRun"?',
  );
});

test('an event that no version has is refused, with the nearest, also where none is expected', () => {
  const unknown = 'There is no event "parse_run.procesed". Did you mean "parse_run.processed"?';
  expect(() => expect(world).toHaveDelivered('parse_run.procesed', { times: 0 })).toThrow(unknown);
  expect(() => expect(world).not.toHaveDelivered('parse_run.procesed')).toThrow(unknown);
  expect(() => expect(world).toHaveDelivered('parse_run.failed', { times: 0 })).not.toThrow();
});

test.each([
  [{ version: '2026-02-08' }, 'There is no version "2026-02-08". Did you mean "2026-02-09"?'],
  [{ version: '2025-04-21' }, 'There is no operation "createParseRun" in 2025-04-21, only in 2026-02-09.'],
  [{ status: 418 }, 'createParseRun is never answered 418: its statuses are 200, 400, '],
  [{ times: -1 }, 'times of the expectation must be a whole number from 0, not -1.'],
  [{ statuss: 200 }, 'The expectation has no "statuss". Did you mean "status"?'],
])('a call that can never be, %o, is refused, also where none is expected', (expected, message) => {
  expect(() => expect(world).toHaveReceived('createParseRun', expected as never)).toThrow(message);
  expect(() => expect(world).not.toHaveReceived('createParseRun', expected as never)).toThrow(message);
});

test('statuses and versions may be matchers, and a failure of the emulator may be expected of any operation', () => {
  expect(world).toHaveReceived('createParseRun', {
    times: 1,
    status: expect.any(Number) as never,
    body: { file: { id: fileId } },
  });
  expect(world).toHaveReceived('createParseRun', { times: 2, version: /^2026/ as never });
  expect(world).not.toHaveReceived('createParseRun', { status: 500 });
});

test.each([
  [{ version: '2027-01-01' }, 'There is no version "2027-01-01".'],
  [{ version: '2024-12-23' }, 'There is no event "parse_run.processed" in 2024-12-23, only in '],
  [{ event: 'x' }, 'The expectation has no "event".'],
])('a delivery that can never be, %o, is refused, also where none is expected', (expected, message) => {
  expect(() => expect(world).toHaveDelivered('parse_run.processed', expected as never)).toThrow(message);
  expect(() => expect(world).not.toHaveDelivered('parse_run.processed', expected as never)).toThrow(message);
});

test('a pattern with flags that remember fits each time', () => {
  const body = { metadata: { order: /7/g } };
  expect(world).toHaveReceived('createParseRun', { body });
  expect(world).toHaveReceived('createParseRun', { body });
});

test('a body that differs is told by its JSON path, and the diff has only what was expected', () => {
  const expected = { body: { metadata: { order: '8', 'purchase order': ['a', 'c'] } } };
  const failure = fail(() => expect(world).toHaveReceived('createParseRun', expected));
  expect(failure.message).toBe(
    [
      'createParseRun was received 2 times, but not as expected:',
      '  POST /parse_runs → 200',
      '    body.metadata.order: expected "8", got "7"',
      '    body.metadata["purchase order"][1]: expected "c", got "b"',
      '  POST /parse_runs → 400',
      '    body.metadata: expected {"order":"8","purchase order":["a","c"]}, got undefined',
    ].join('\n'),
  );
  expect(failure.expected).toEqual(expected);
  expect(failure.actual).toEqual([{ body: { metadata: { order: '7', 'purchase order': ['a', 'b'] } } }, { body: {} }]);
});

test('where nothing was compared, or all fitted, there is no diff', () => {
  const failures = [
    fail(() => expect(world).toHaveReceived('createParseRun', { times: 3 })),
    fail(() => expect(world).not.toHaveReceived('createParseRun', { status: 400 })),
    fail(() => expect(world).not.toHaveDelivered('parse_run.processed', { payload: {} })),
  ];
  expect(failures.map(({ actual, expected }) => [actual, expected])).toEqual(
    failures.map(() => [undefined, undefined]),
  );
});

test('a delivery that did not arrive says why', async () => {
  const { world: other, call } = await prepareCalls();
  await call('POST /parse_runs', { file: { url: 'https://files.example.com/a.pdf' } });
  await other.clock.advance(400);
  const { message } = fail(() => expect(other).toHaveDelivered('parse_run.processed', { times: 2 }));
  expect(message).toMatch(/^parse_run\.processed was delivered once, expected 2 times\./);
  expect(message).toContain('is pending: No connection.');
  expect(fail(() => expect(other).toHaveDelivered('parse_run.failed')).message).toBe(
    'parse_run.failed was never delivered, expected at least once. There were: parse_run.processed.',
  );
});

test('a broken contract names operation, JSON path and expectation', () => {
  expect(emulator).toKeepTheContract();
  expect(fail(() => expect(world).toKeepTheContract()).message).toMatch(
    /^The requests broke the contract:\n(.*\n)* {2}createParseRun body \$\.file\.id: request body property file\.id must be string/,
  );
  const broken = { breaches: () => ['The emulator broke 2026-02-09: GET /files 200, response.body: no list'] };
  expect(fail(() => expect(broken).toKeepTheContract()).message).toBe(
    'The emulator broke the contract:\n  The emulator broke 2026-02-09: GET /files 200, response.body: no list',
  );
});

test('what is wrong is told by its place in a list, in a query and in a header', async () => {
  const { world: other, call } = prepare();
  await call('POST /workflows', { name: 'W', steps: [{ type: 'TRIGGER', name: 'a' }, { type: 'PARSE' }] });
  await call('GET /files?maxPageSize=none');
  const { message } = fail(() => expect(other).toKeepTheContract());
  expect(message).toContain('createWorkflow body $.steps[1]');
  expect(message).toContain('listFiles query $.maxPageSize: ');
});

test('what is not a world is refused', () => {
  expect(() => expect({}).toHaveReceived('listFiles')).toThrow('toHaveReceived is for a world of the emulator');
  expect(() => expect(undefined).not.toKeepTheContract()).toThrow('toKeepTheContract is for a world');
});

test('the types know the matchers and their options', () => {
  // @ts-expect-error times, not time
  expect(() => expect(world).toHaveReceived('createParseRun', { time: 2 })).toThrow(
    'has no "time". Did you mean "times"?',
  );
  // @ts-expect-error no such matcher
  expect(() => expect(world).toHaveRecieved('createParseRun')).toThrow('toHaveReceived');
});
