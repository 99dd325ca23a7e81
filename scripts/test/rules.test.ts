import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensions } from '../lint/extensions.ts';
import { formatFinding } from '../lint/report.ts';
import { ownRules } from '../lint/rules.ts';
import type { Rule } from '../lint/rule.ts';
import { lint } from '../lint/lint.ts';
import { verbs } from '../lint/rules/operation-id-verb.ts';

const fixtures = join(import.meta.dirname, 'fixtures/rules');

/** What one rule finds in one of its fixtures, with paths as seen from there. */
async function findings(rule: Rule, fixture: string): Promise<string[]> {
  const folder = join(fixtures, rule.name, fixture);
  const result = await lint({ name: rule.name, root: join(folder, 'openapi.yaml') }, [rule]);
  const own = result.findings.filter((finding) => finding.rule === rule.name);
  return own.map((finding) => formatFinding({ ...finding, file: finding.file.slice(finding.file.indexOf(fixture)) }));
}

describe.each(ownRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test('finds nothing in its passing fixture', async () => {
    expect(await findings(rule, 'passing')).toEqual([]);
  });

  test('finds what it should in its failing fixture, and where', async () => {
    const found = await findings(rule, 'failing');
    expect(found).not.toEqual([]);
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, rule.name, 'findings.txt'));
  });
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
  const sentence = /^Verbs: ([^.]+)\./m.exec(
    readFileSync(join(import.meta.dirname, '../../openapi/README.md'), 'utf8'),
  )![1]!;
  expect(verbs.toSorted()).toEqual([...sentence.matchAll(/`(\w+)`/g)].map(([, verb]) => verb!).toSorted());
});
