import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertions } from '../lint/configuration.ts';
import { extensions } from '../lint/extensions.ts';
import { formatFinding } from '../lint/report.ts';
import { ownRules } from '../lint/rules.ts';
import type { Rule } from '../lint/rule.ts';
import { lint } from '../lint/lint.ts';

const fixtures = join(import.meta.dirname, 'fixtures/rules');

/** Fixtures by name: one for each rule of ours, and one for the rules of `redocly.yaml` whose names begin with it. */
const subjects: [name: string, rules: readonly Rule[]][] = [
  ...ownRules.map((rule): [string, Rule[]] => [rule.name, [rule]]),
  ...readdirSync(fixtures)
    .filter((name) => assertions.some((assertion) => assertion.startsWith(name)))
    .map((name): [string, Rule[]] => [name, []]),
];

/** What the rules of one subject find in one of its fixtures, with paths as seen from there. */
async function findings(name: string, rules: readonly Rule[], fixture: string): Promise<string[]> {
  const folder = join(fixtures, name, fixture);
  const result = await lint({ name, root: join(folder, 'openapi.yaml') }, rules);
  const own = result.findings.filter(({ rule }) => (rules.length > 0 ? rule === name : rule.startsWith(name)));
  return own.map((finding) => formatFinding({ ...finding, file: finding.file.slice(finding.file.indexOf(fixture)) }));
}

describe.each(subjects)('%s', (name, rules) => {
  test('finds nothing in its passing fixture', async () => {
    expect(await findings(name, rules, 'passing')).toEqual([]);
  });

  test('finds what it should in its failing fixture, and where', async () => {
    const found = await findings(name, rules, 'failing');
    expect(found).not.toEqual([]);
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, name, 'findings.txt'));
  });
});

test('every rule of redocly.yaml finds something in a fixture', () => {
  const found = readdirSync(fixtures).flatMap((name) =>
    [...readFileSync(join(fixtures, name, 'findings.txt'), 'utf8').matchAll(/^\S+ {2}(\S+)/gm)].map(
      ([, rule]) => rule!,
    ),
  );
  expect(assertions.filter((assertion) => !found.includes(assertion))).toEqual([]);
});

test('every file in rules/ is a rule that runs', () => {
  const files = readdirSync(join(import.meta.dirname, '../lint/rules')).map((file) => file.replace('.ts', ''));
  expect(ownRules.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

test('the extensions that pass are those of the table in the conventions', () => {
  const table = readFileSync(join(import.meta.dirname, '../../openapi/README.md'), 'utf8').split('## Extensions')[1]!;
  const documented = new Set([...table.matchAll(/^\| `(x-[\w-]+)/gm)].map(([, name]) => name!));
  expect(new Set(Object.keys(extensions))).toEqual(documented);
});

test('the verbs that pass are those of the conventions', () => {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  const sentence = /^Verbs: ([^.]+)\./m.exec(read('openapi/README.md'))![1]!;
  const documented = [...sentence.matchAll(/`(\w+)`/g)].map(([, verb]) => verb!);
  const patterns = [...read('redocly.yaml').matchAll(/pattern: '\/\^\(([a-z|]+)\)/g)].map(([, verbs]) =>
    verbs!.split('|'),
  );
  const [ids, summaries] = patterns;
  expect(ids!.toSorted()).toEqual(documented.toSorted());
  expect(summaries).toEqual(expect.arrayContaining(documented));
});
