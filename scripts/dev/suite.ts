import { join } from 'node:path';
import type { TestSpecification, Vitest } from 'vitest/node';
import { startMock } from './mocks.ts';

/** The contract suite, kept ready: a new process would take longer to start than the tests of an edit. */
export interface Suite {
  /** Runs the tests of some operations and webhooks of a version. Those that still run are ended first. */
  run: (version: string, operations: readonly string[]) => Promise<void>;
  /** Ends the tests that run. */
  cancel: () => Promise<void>;
  close: () => Promise<void>;
}

export function createSuite(root: string): Suite {
  let ready: Promise<Vitest> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const prepare = (): Promise<Vitest> => (ready ??= start(join(root, 'packages/contract-tests')));

  async function run(version: string, operations: readonly string[]): Promise<void> {
    const vitest = await prepare();
    const specifications = await vitest.globTestSpecifications();
    const chosen = specifications.filter((specification) => isOfOperations(specification, version));
    const mock = await startMock(root, version);
    try {
      vitest.setGlobalTestNamePattern(namePattern(operations));
      for (const { project } of chosen) project.provide('mock', mock.url);
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

/** The tests that are named by operations; those of the vendor's client and of the live check name its methods. */
function isOfOperations({ moduleId, project }: TestSpecification, version: string): boolean {
  return project.name === `contract ${version}` && /\/test\/(emulator\/)?[\w-]+\.test\.ts$/.test(moduleId);
}

/** `GET /files` is not meant by `GET /files/{id}`. */
export const namePattern = (operations: readonly string[]): RegExp => {
  const names = operations.map((name) => (name.startsWith('webhook ') ? 'webhook' : name));
  return new RegExp(`(?:^|\\s)(?:${[...new Set(names)].map((name) => escape(name)).join('|')})(?=[\\s,]|$)`);
};

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

declare module 'vitest' {
  interface ProvidedContext {
    mock?: string;
  }
}
