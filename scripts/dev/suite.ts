import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Runner from 'vitest/node';
import type { TestRunResult, Vitest } from 'vitest/node';
import type { Mock } from './mocks.ts';
import type { Touched } from './touched-operations.ts';

/** How many tests were run, and how many of them failed; a file that cannot be run counts as one. */
export interface Counts {
  tests: number;
  failures: number;
}

/** The contract suite, kept ready: to start it takes longer than the tests of an edit. */
export interface Suite {
  /** Gets ready to test a version. */
  prepare: (version: string) => Promise<void>;
  /** Runs the tests of what was touched in a version. */
  run: (version: string, touched: Touched) => Promise<Counts>;
  /** Ends the tests that run. */
  cancel: () => Promise<void>;
  close: () => Promise<void>;
}

/** A run of the tests of a version. Everything is loaded, and waits to hear what is to be tested. */
interface Waiting {
  version: string;
  select: (selection: object) => void;
  ended: Promise<TestRunResult>;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const nothing: Touched = { operations: new Set(), refusals: new Set() };

/** @param startMock starts a mock of a version, or lends one that runs */
export function createSuite(root: string, startMock: (version: string) => Promise<Mock>): Suite {
  const channel = new BroadcastChannel('contract suite');
  let selected = Promise.withResolvers<object>();
  channel.addEventListener('message', async () => channel.postMessage(await selected.promise));
  let vitest: Vitest | undefined;
  let waiting: Waiting | undefined;
  let running: Promise<unknown> | undefined;
  let isCancelled = false;

  async function wait(version: string): Promise<Waiting> {
    vitest ??= await startVitest(join(root, 'packages/contract-tests'));
    const specifications = (await vitest.globTestSpecifications()).filter(
      ({ moduleId, project }) => project.name === `contract ${version}` && testsOperations(moduleId),
    );
    selected = Promise.withResolvers<object>();
    for (const { project } of specifications) project.provide('selection', channel.name);
    const ended = vitest.runTestSpecifications(specifications);
    // Told of when the tests are asked for.
    ended.catch(() => {});
    return { version, select: selected.resolve, ended };
  }

  /** Ends a run that waits, without a test. */
  async function dismiss(): Promise<void> {
    waiting?.select(toSelection(nothing));
    await waiting?.ended;
    waiting = undefined;
  }

  async function prepare(version: string): Promise<void> {
    if (waiting?.version === version) return;
    await dismiss();
    // The versions are found once, at the start.
    if (vitest?.projects.every(({ name }) => name !== `contract ${version}`)) {
      await vitest.close();
      vitest = undefined;
    }
    waiting = await wait(version);
  }

  async function run(version: string, touched: Touched): Promise<Counts> {
    isCancelled = false;
    await prepare(version);
    const { select, ended } = waiting!;
    waiting = undefined;
    const mock = await startMock(version).catch((error: unknown) => {
      select(toSelection(nothing));
      throw error;
    });
    running = ended;
    try {
      select({ ...toSelection(isCancelled ? nothing : touched), mock: mock.url });
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
      await dismiss();
      await vitest?.close();
      channel.close();
    },
  };
}

async function startVitest(root: string): Promise<Vitest> {
  // The tests import their own Vitest, which with other neighbours may be another copy than ours.
  const runner = createRequire(join(root, 'package.json')).resolve('vitest/node');
  const { createVitest, MinimalReporter } = (await import(pathToFileURL(runner).href)) as typeof Runner;
  /** Failures alone: how many tests there were, and how long an edit took, is told by who knows when it was made. */
  class Failures extends MinimalReporter {
    override reportTestSummary(): void {}
  }
  const listeners = new Set(signals.flatMap((signal) => process.listeners(signal)));
  const vitest = await createVitest(
    'test',
    { root, watch: false, pool: 'threads', maxWorkers: 1, passWithNoTests: true, reporters: [new Failures()] },
    { server: { middlewareMode: true } },
  );
  // It would end this process at once, and leave behind what else runs.
  for (const signal of signals)
    for (const listener of process.listeners(signal)) if (!listeners.has(listener)) process.off(signal, listener);
  // Reporters are ready then.
  await vitest.standalone();
  return vitest;
}

const toSelection = ({ operations, refusals }: Touched): object => ({
  operations: [...operations],
  refusals: [...refusals],
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
    selection?: string;
  }
}
