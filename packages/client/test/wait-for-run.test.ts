import { expect, test, vi } from 'vitest';
import { ConnectionError, createRetryBudget, type ExtendError, waitForRun } from '../src/index.ts';
import { pollDelay } from '../src/runs/poll-delay.ts';
import { createFixtureClient, type WorkflowRun } from './fixtures/contract.ts';
import { fakeEnvironment } from './fixtures/fake-environment.ts';
import { connectionReset, json, observedFetch } from './fixtures/observed-fetch.ts';

const run = (status: string, output: WorkflowRun['output'] = null): WorkflowRun => ({
  object: 'workflow_run',
  id: 'run_1',
  status,
  output,
});
const answer = (status: string, output?: WorkflowRun['output']) =>
  json({ success: true, workflowRun: run(status, output) });

function setUp(...answers: (Response | Error)[]) {
  const environment = fakeEnvironment();
  const observed = observedFetch(...answers);
  return { ...observed, environment, client: createFixtureClient({ fetch: observed.fetch, retry: false }) };
}

test('a run is read until its status is a terminal one', async () => {
  const { client, environment, requests } = setUp(
    answer('PENDING'),
    answer('PROCESSING'),
    answer('PROCESSED', { value: 'v' }),
  );
  const polled: string[] = [];
  const finished = await waitForRun(
    client,
    run('PENDING'),
    { onPoll: (seen) => void polled.push(String(seen?.status)) },
    environment,
  );
  expect(finished.status === 'PROCESSED' && finished.output.value).toBe('v');
  expect(polled).toEqual(['PENDING', 'PROCESSING', 'PROCESSED']);
  expect(environment.waits).toEqual([1000, 1000, 1000]);
  expect(requests.map(({ url }) => url)).toEqual(Array(3).fill('https://api.fixture.example/workflow_runs/run_1'));
  expect(environment.running()).toBe(0);
});

test('a run that failed is returned', async () => {
  const { client, environment } = setUp(answer('FAILED'));
  expect(await waitForRun(client, run('PROCESSING'), {}, environment)).toMatchObject({ status: 'FAILED' });
});

test('a run that is known only by name, or finished already, is read at once', async () => {
  for (const known of [{ object: 'workflow_run', id: 'run_1' }, run('FAILED')] as const) {
    const { client, environment, requests } = setUp(answer('FAILED'));
    await waitForRun(client, known, {}, environment);
    expect(environment.waits).toEqual([]);
    expect(requests).toHaveLength(1);
  }
});

test('a run at the root of the answer is found by its own kind', async () => {
  const { client, environment, requests } = setUp(
    json({ object: 'extract_run', id: 'exr/1', kind: 'EXTRACT', status: 'PROCESSED', output: { fields: [] } }),
  );
  const finished = await waitForRun(client, { object: 'extract_run', id: 'exr/1' }, {}, environment);
  expect(finished.kind).toBe('EXTRACT');
  expect(requests[0]?.url).toBe('https://api.fixture.example/extract_runs/exr%2F1');
});

test('the wait grows after 30 seconds and stays below 30 seconds', async () => {
  const { client, environment } = setUp(...Array.from({ length: 80 }, () => answer('PROCESSING')), answer('PROCESSED'));
  await waitForRun(client, run('PROCESSING'), {}, environment);
  expect(environment.waits.slice(0, 30)).toEqual(Array(30).fill(1000));
  expect(environment.waits.slice(30, 33)).toEqual([1000, 1150, expect.closeTo(1322.5)]);
  expect(environment.waits.at(-1)).toBe(30_000);
  const start = { intervalMs: 1000, elapsedMs: 0, slowPolls: 0, failures: 0 };
  expect(pollDelay(start, () => 0)).toBe(750);
  expect(pollDelay(start, () => 1)).toBe(1250);
});

test('the limit of the wait names the run and its last status', async () => {
  const { client, environment } = setUp(answer('PROCESSING'));
  const options = { timeoutMs: 100_000, onPoll: () => environment.advance(40_000) };
  const failure = await waitForRun(client, run('PENDING'), options, environment).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: 'TimeoutError',
    message: 'GET /workflow_runs/{id}: workflow_run run_1 was still PROCESSING after 100000 ms',
  });
  expect(environment.running()).toBe(0);
});

test('the caller can abort the wait', async () => {
  const { client, environment, requests } = setUp(answer('PROCESSING'));
  const controller = new AbortController();
  const waiting = waitForRun(
    client,
    run('PENDING'),
    { signal: controller.signal, onPoll: () => controller.abort('enough') },
    environment,
  );
  await expect(waiting).rejects.toMatchObject({ name: 'AbortedError', cause: 'enough' });
  expect(requests).toHaveLength(1);
  expect(environment.running()).toBe(0);
});

test('a run that cannot be read ends the wait with its typed error', async () => {
  const { client, environment } = setUp(json({ error: 'gone' }, { status: 404 }));
  await expect(waitForRun(client, run('PENDING'), {}, environment)).rejects.toMatchObject({ name: 'NotFoundError' });
  const other = setUp(json({ success: true }));
  await expect(waitForRun(other.client, run('PENDING'), {}, environment)).rejects.toThrow(
    '200 GET /workflow_runs/{id}: the answer has no run with a status at "/workflowRun"',
  );
});

test('what is no run of this version is refused', async () => {
  const { client } = setUp();
  await expect(waitForRun(client, { object: 'file', id: 'x' } as never)).rejects.toThrow(
    'waitForRun needs a run whose object is one of workflow_run, extract_run, not "file"',
  );
  await expect(waitForRun(client, undefined as never)).rejects.toThrow('waitForRun needs a run');
  await expect(waitForRun(client, { object: 'workflow_run', id: '' })).rejects.toThrow('with an id');
  await expect(waitForRun(client, run('PENDING'), { timeoutMs: 0 })).rejects.toThrow('timeoutMs must be');
  await expect(waitForRun(client, run('PENDING'), { intervalMs: Number.NaN })).rejects.toThrow('intervalMs must be');
});

test('what may pass does not end the wait: it looks ever more seldom, and tells onPoll', async () => {
  const { client, environment, requests } = setUp(
    json({}, { status: 503 }),
    json({}, { status: 429, headers: { 'retry-after': '9' } }),
    connectionReset(),
    answer('PROCESSING'),
    answer('PROCESSED'),
  );
  const looks: string[] = [];
  const onPoll = (seen: WorkflowRun | undefined, failure?: ExtendError): void =>
    void looks.push(seen?.status ?? String(failure?.name));
  await waitForRun(client, run('PENDING'), { onPoll }, environment);
  expect(looks).toEqual(['ApiError', 'RateLimitError', 'ConnectionError', 'PROCESSING', 'PROCESSED']);
  expect(environment.waits).toEqual([1000, 2000, 9000, 8000, 1000]);
  expect(requests).toHaveLength(5);
});

test('waiting takes nothing from the budget of the calls, and repeats no look by itself', async () => {
  const { fetch, requests } = observedFetch(json({}, { status: 503 }), json({}, { status: 503 }), answer('PROCESSED'));
  const budget = createRetryBudget({ capacity: 0, perSecond: 0 });
  const spend = vi.spyOn(budget, 'spend');
  const client = createFixtureClient({ fetch, retry: { budget } });
  await waitForRun(client, run('PENDING'), {}, fakeEnvironment());
  expect(requests).toHaveLength(3);
  expect(spend).not.toHaveBeenCalled();
});

test('a wait that ends during an outage tells the outage as its cause, and has a limit of its own', async () => {
  const { client, environment } = setUp(connectionReset());
  const onPoll = (): void => environment.advance(3_600_000);
  const failure = await waitForRun(client, run('PENDING'), { onPoll }, environment).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: 'TimeoutError',
    message: 'GET /workflow_runs/{id}: workflow_run run_1 was still PENDING after 3600000 ms',
  });
  expect(environment.running()).toBe(0);
  const late = setUp(connectionReset(), answer('PROCESSING'));
  const advance = vi.fn(() => advance.mock.calls.length === 2 && late.environment.advance(100_000));
  await expect(
    waitForRun(late.client, run('PENDING'), { timeoutMs: 100_000, onPoll: advance }, late.environment),
  ).rejects.toSatisfy((error: Error) => error.cause === undefined);
  const broken = setUp(answer('PROCESSING'), connectionReset());
  const twice = vi.fn(() => twice.mock.calls.length === 2 && broken.environment.advance(100_000));
  await expect(
    waitForRun(broken.client, run('PENDING'), { timeoutMs: 100_000, onPoll: twice }, broken.environment),
  ).rejects.toMatchObject({ cause: expect.any(ConnectionError) });
});

test('a status that the contract does not know is returned, at once', async () => {
  const { client, environment, requests } = setUp(answer('PROCESSING'), answer('EXPIRED'));
  expect(await waitForRun(client, run('PENDING'), {}, environment)).toMatchObject({ status: 'EXPIRED' });
  expect(requests).toHaveLength(2);
});

test('misspelt options are refused', async () => {
  const { client, requests } = setUp(answer('PROCESSED'));
  await expect(waitForRun(client, run('PENDING'), { timeout: 5 } as never)).rejects.toThrow(
    'waitForRun has no option "timeout"; expected one of timeoutMs, intervalMs, signal, onPoll',
  );
  await expect(waitForRun(client, run('PENDING'), { onPoll: 1 } as never)).rejects.toThrow('onPoll must be a function');
  await expect(waitForRun(client, run('PENDING'), { signal: {} as never })).rejects.toThrow('signal must be');
  await expect(waitForRun(client, run('PENDING'), { intervalMs: Infinity })).rejects.toThrow('intervalMs must be');
  expect(requests).toHaveLength(0);
});
