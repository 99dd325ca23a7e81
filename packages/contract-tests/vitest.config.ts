import { listVersions } from '@extend-openapi/mock';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { readDocument } from './src/document.ts';
import { listEmulatorTests } from './src/emulator-tests.ts';
import { listExtendTests } from './src/extend-tests.ts';
import { listVendorTests } from './src/vendor/vendor-client.ts';

/** Deals test files out to the shards one by one: by default all versions of a long one are in the same shard. */
class Dealer extends BaseSequencer {
  override async shard(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard!;
    const key = ({ moduleId, project }: TestSpecification): string => `${moduleId} ${project.name}`;
    const sorted = specifications.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
    return sorted.filter((_, position) => position % count === index - 1);
  }
}

const [, shard, index, count] = /--shard[= ]((\d*)\/?(\d*)\S*)/.exec(process.argv.join(' ')) ?? [];
if (shard !== undefined && !(shard === `${index}/${count}` && Number(index) >= 1 && Number(index) <= Number(count))) {
  // Vitest would print where in itself it noticed.
  console.error(`error  --shard takes the number of a part and that of all parts, as 1/4, not "${shard}"`);
  process.exit(1);
}

// One project per version: they run side by side, and `--project 'contract 2026-02-09'` picks one.
export default defineConfig({
  test: {
    maxWorkers: 2,
    // A failure shows what was found, not how many.
    chaiConfig: { truncateThreshold: 0 },
    // The files of a version read the same large modules, and none changes what another one sees.
    isolate: false,
    sequence: { sequencer: Dealer },
    projects: listVersions().map((version) => ({
      extends: true as const,
      test: {
        name: `contract ${version}`,
        include: [
          'test/*.test.ts',
          ...listExtendTests(version),
          ...listEmulatorTests(version),
          ...listVendorTests(version),
        ],
        // A document of webhooks alone has no calls.
        exclude: readDocument(version).operations.length > 0 ? [] : ['test/operations.test.ts'],
        provide: { version },
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    version: string;
    /** The channel that says what is tested. */
    selection?: string;
  }
}
