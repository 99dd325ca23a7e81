import { join } from 'node:path';
import type { Vitest } from 'vitest/node';
import type { Mock } from './mocks.ts';

/** The contract suite, kept ready: a new process would take longer to start than the tests of an edit. */
export interface Suite {
  /** Runs the tests of some operations and webhooks of a version. Those that still run are ended first. */
  run: (version: string, operations: readonly string[]) => Promise<void>;
  /** Ends the tests that run. */
  cancel: () => Promise<void>;
  close: () => Promise<void>;
}

/** @param startMock starts a mock of a version, or lends one that runs */
export function createSuite(root: string, startMock: (version: string) => Promise<Mock>): Suite {
  let ready: Promise<Vitest> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  async function prepare(version: string): Promise<Vitest> {
    const vitest = await (ready ??= start(join(root, 'packages/contract-tests')));
    if (vitest.projects.some(({ name }) => name === `contract ${version}`)) return vitest;
    // The versions are found once, at the start.
    await vitest.close();
    return (ready = start(join(root, 'packages/contract-tests')));
  }

  async function run(version: string, operations: readonly string[]): Promise<void> {
    const vitest = await prepare(version);
    const specifications = await vitest.globTestSpecifications();
    const chosen = specifications.filter(
      ({ moduleId, project }) => project.name === `contract ${version}` && testsAny(moduleId, operations),
    );
    const mock = await startMock(version);
    try {
      for (const { project } of chosen) {
        project.provide('mock', mock.url);
        project.provide('operations', [...operations]);
      }
      await vitest.runTestSpecifications(chosen);
    } finally {
      await mock.stop();
    }
  }

  async function cancel(): Promise<void> {
    await (await ready)?.cancelCurrentRun('keyboard-input');
    await running.catch(() => {});
  }

  return {
    run: async (version, operations) => {
      await cancel();
      running = run(version, operations);
      await running;
    },
    cancel,
    close: async () => {
      await cancel();
      await (await ready)?.close();
    },
  };
}

async function start(root: string): Promise<Vitest> {
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

/** Whether a file has tests of such operations: others test the whole document, or methods of the vendor's client. */
export function testsAny(file: string, operations: readonly string[]): boolean {
  const name = /\/test\/((?:emulator\/)?[\w-]+)\.test\.ts$/.exec(file)?.[1];
  if (name === undefined || name === 'document') return false;
  return operations.some((operation) => operation.startsWith('webhook ') === (name === 'webhooks'));
}

declare module 'vitest' {
  interface ProvidedContext {
    mock?: string;
    operations?: string[];
  }
}
