import { join } from 'node:path';
import type { TestRunResult, Vitest } from 'vitest/node';
import type { Mock } from './mocks.ts';
import { startVitest } from './start-vitest.ts';
import type { Touched } from './touched-operations.ts';

/** How many tests were run, and how many of them failed; a file that cannot be run counts as one. */
export interface Counts {
  tests: number;
  failures: number;
}

/** The contract suite, kept ready: to start it takes longer than the tests of an edit. */
export interface Suite {
  /** Gets ready to test a version, whichever it will be. */
  prepare: () => Promise<void>;
  /** Runs the tests of what was touched in a version. */
  run: (version: string, touched: Touched) => Promise<Counts>;
  /** Ends the tests that run. */
  cancel: () => Promise<void>;
  close: () => Promise<void>;
}

/** A run that has loaded everything, and waits to hear what is to be tested. */
interface Waiting {
  select: (selection: object) => void;
  /** Lets it end without a test. */
  dismiss: () => void;
  ended: Promise<TestRunResult>;
}

const nothing = { operations: [], requests: [] };

/** @param startMock starts a mock of a version, or lends one that runs */
export function createSuite(root: string, startMock: (version: string) => Promise<Mock>): Suite {
  const channel = new BroadcastChannel('contract suite');
  let selected: Promise<object> | undefined;
  channel.addEventListener('message', async () => channel.postMessage(await selected));
  let vitest: Vitest | undefined;
  let waiting: Waiting | undefined;
  let running: Promise<unknown> | undefined;
  let isCancelled = false;

  async function prepare(): Promise<void> {
    if (waiting !== undefined) return;
    vitest ??= await startVitest(join(root, 'packages/contract-tests'));
    // The tests of all versions stand in the same files.
    const all = (await vitest.globTestSpecifications()).filter(({ moduleId }) => testsOperations(moduleId));
    const files = [...new Map(all.map((specification) => [specification.moduleId, specification])).values()];
    for (const { project } of files) project.provide('selection', channel.name);
    const { promise, resolve } = Promise.withResolvers<object>();
    selected = promise;
    const ended = vitest.runTestSpecifications(files);
    // Told of when the tests are asked for.
    ended.catch(() => {});
    const { version } = files[0]!.project.getProvidedContext();
    waiting = { select: resolve, dismiss: () => resolve({ version, ...nothing }), ended };
  }

  async function run(version: string, touched: Touched): Promise<Counts> {
    isCancelled = false;
    await prepare();
    const mock = await startMock(version);
    const { select, ended } = waiting!;
    waiting = undefined;
    running = ended;
    try {
      select({ version, mock: mock.url, ...(isCancelled ? nothing : toSelection(touched)) });
      return count(await ended);
    } finally {
      running = undefined;
      await mock.stop();
    }
  }

  async function cancel(): Promise<void> {
    isCancelled = true;
    if (running === undefined) return;
    await vitest?.cancelCurrentRun('keyboard-input');
    await running;
  }

  return {
    prepare,
    run,
    cancel,
    close: async () => {
      await cancel();
      waiting?.dismiss();
      await waiting?.ended;
      await vitest?.close();
      channel.close();
    },
  };
}

const toSelection = ({ operations, requests }: Touched): object => ({
  operations: [...operations],
  requests: [...requests],
});

function count({ testModules, unhandledErrors }: TestRunResult): Counts {
  const states = testModules.flatMap((module) => {
    const tests = [...module.children.allTests()].map((test) => test.result().state);
    return module.errors().length > 0 ? [...tests, 'failed'] : tests;
  });
  const failures = states.filter((state) => state === 'failed').length + unhandledErrors.length;
  return { tests: states.filter((state) => state !== 'skipped').length, failures };
}

/** Whether a file tests single operations or webhooks: others test the document, our helpers, or the vendor's client. */
export const testsOperations = (file: string): boolean =>
  /\/test\/(operations|refusals|webhooks|emulator\/[\w-]+)\.test\.ts$/.test(file);

declare module 'vitest' {
  interface ProvidedContext {
    version: string;
    selection?: string;
  }
}
