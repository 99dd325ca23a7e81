import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, type Bundle } from '../contract/bundle.ts';
import { readTable } from '../lint/facts/read-table.ts';
import { compareFacts } from '../lint/facts/check-facts.ts';
import type { Check } from '../mutation/check.ts';
import { chooseMutations } from '../mutation/choose-mutations.ts';
import { listSchemas } from '../mutation/list-schemas.ts';
import type { Kind, Mutation } from '../mutation/mutation.ts';
import { formatTable, listBlindSpots } from '../mutation/report.ts';
import { runMutations } from '../mutation/run-mutations.ts';

const folder = join(import.meta.dirname, 'fixtures/facts');
const scans: Bundle = await bundle({ name: 'scans', root: join(folder, 'openapi.yaml') });
const everything = chooseMutations([scans], 1000, 1);

const describeAll = (mutations: readonly Mutation[]): string[] => mutations.map(({ kind, what }) => `${kind}: ${what}`);

describe('mutations', () => {
  test('are the same for the same seed and others for another', () => {
    const choose = (seed: number): string[] => describeAll(chooseMutations([scans], 2, seed));
    expect(choose(1)).toEqual(choose(1));
    expect(choose(1)).not.toEqual(choose(2));
  });

  test('change one thing each, and never the contract that they are shown', () => {
    const before = JSON.stringify(scans.document);
    for (const { what, change } of everything) {
      const copy = structuredClone(scans.document);
      change(copy);
      expect([what, JSON.stringify(copy)]).not.toEqual([what, before]);
    }
    expect(JSON.stringify(scans.document)).toBe(before);
  });

  test.each<[Kind, string]>([
    ['optional field dropped', 'Scan.status'],
    ['success status changed', 'POST /scans: 200 made 201'],
    ['pagination pointer changed', 'GET /scans: x-sdk-pagination.cursor of "/next"'],
    ['idempotency mark flipped', 'POST /scans: x-sdk-idempotent made true'],
    ['final statuses changed', 'Scan.status: "BUSY" made final'],
    ['run mark changed', 'GET /scans/{id}: x-sdk-run.objects of ["scan_run"]'],
    ['enum value dropped', 'Scan.status: "FAILED" dropped'],
  ])('include %s, %s', (kind, what) => {
    expect(describeAll(everything)).toContain(`${kind}: ${what}`);
  });

  test('reach schemas in components, answers, parameters and inside of others, and no data that looks like one', () => {
    const { document } = scans;
    const places = listSchemas({
      ...document,
      components: {
        schemas: {
          Box: { type: 'object', properties: { properties: { items: { type: 'string' } } }, default: { items: {} } },
        },
        examples: { box: { value: { schema: { type: 'string' } } } },
      },
    }).map(({ path }) => path.join('.'));
    expect(places).toContain('components.schemas.Box.properties.properties.items');
    expect(places).toContain('paths./scans.get.parameters.0.schema');
    expect(places.filter((place) => /default|examples/.test(place))).toEqual([]);
  });
});

describe('a run', () => {
  const table = readTable(join(folder, 'table.yaml')).content;
  const facts: Check = {
    name: 'facts',
    run: (mutants) =>
      Promise.resolve(mutants.map(({ document }) => compareFacts(table, document).map(({ message }) => message))),
  };
  const noisy: Check = { name: 'noisy', run: (mutants) => Promise.resolve(mutants.map(() => ['as ever'])) };

  test('counts for each kind who noticed, and takes no notice of what is said of the unchanged contract too', async () => {
    const outcomes = await runMutations([scans], everything, [facts, noisy], () => {});
    const lines = formatTable(outcomes, ['facts', 'noisy']).split('\n');
    expect(lines[0]).toMatch(/^change +made +facts +noisy +unnoticed$/);
    expect(lines.find((line) => line.startsWith('final statuses changed'))).toMatch(/ 3 +3 +· +0$/);
    expect(lines.find((line) => line.startsWith('optional field dropped'))).toMatch(/ 4 +2 +· +2$/);
  });

  test('names the kinds of change that nobody noticed', async () => {
    const outcomes = await runMutations([scans], everything, [noisy], () => {});
    expect(listBlindSpots(outcomes)).toContain('success status changed');
    expect(listBlindSpots(await runMutations([scans], everything, [facts], () => {}))).not.toContain(
      'success status changed',
    );
  });
});
