import { join } from 'node:path';
import type { Vitest } from 'vitest/node';
import type { Mock } from './mocks.ts';

/** The contract suite, kept ready: a new process would take longer to start than the tests of an edit. */
export interface Suite {
  /** Gets ready, which takes longer than the tests of an edit. */
  start: () => Promise<void>;
  /** Runs the tests of some operations and webhooks of a version. Those that still run are ended first. */
  run: (version: string, operations: readonly string[]) => Promise<void>;
  /** Ends the tests that run. */
  cancel: () => Promise<void>;
  close: () => Promise<void>;
}

/** @param startMock starts a mock of a version, or lends one that runs */
export function createSuite(root: string, startMock: (version: string) => Promise<Mock>): Suite {
  let vitest: Vitest | undefined;
  let running: Promise<unknown> = Promise.resolve();

  const start = async (): Promise<Vitest> => (vitest ??= await startVitest(join(root, 'packages/contract-tests')));

  async function startFor(version: string): Promise<Vitest> {
    const started = await start();
    if (started.projects.some(({ name }) => name === `contract ${version}`)) return started;
    // The versions are found once, at the start.
    vitest = undefined;
    await started.close();
    return start();
  }

  async function run(version: string, operations: readonly string[]): Promise<void> {
    const started = await startFor(version);
    const specifications = await started.globTestSpecifications();
    const chosen = specifications.filter(
      ({ moduleId, project }) => project.name === `contract ${version}` && testsAny(moduleId, operations),
    );
    const mock = await startMock(version);
    try {
      for (const { project } of chosen) {
        project.provide('mock', mock.url);
        project.provide('operations', [...operations]);
      }
      await started.runTestSpecifications(chosen);
    } finally {
      await mock.stop();
    }
  }

  async function cancel(): Promise<void> {
    await vitest?.cancelCurrentRun('keyboard-input');
    await running.catch(() => {});
  }

  return {
    start: async () => void (await start()),
    run: async (version, operations) => {
      await cancel();
      running = run(version, operations);
      await running;
    },
    cancel,
    close: async () => {
      await cancel();
      await vitest?.close();
    },
  };
}

async function startVitest(root: string): Promise<Vitest> {
  const { createVitest } = await import('vitest/node');
  const vitest = await createVitest('test', {
    root,
    watch: false,
    pool: 'threads',
    maxWorkers: 1,
    passWithNoTests: true,
  });
  // Reporters are ready then.
  await vitest.standalone();
  return vitest;
}

/** Whether a file has tests of such operations: others test the document, our own helpers, or the vendor's client. */
export function testsAny(file: string, operations: readonly string[]): boolean {
  const name = /\/test\/((?:emulator\/)?[\w-]+)\.test\.ts$/.exec(file)?.[1];
  if (name === undefined || ['document', 'helpers'].includes(name)) return false;
  return operations.some((operation) => operation.startsWith('webhook ') === (name === 'webhooks'));
}

declare module 'vitest' {
  interface ProvidedContext {
    mock?: string;
    operations?: string[];
  }
}
