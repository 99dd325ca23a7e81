import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Document } from '../contract/openapi.ts';
import { ProblemsError } from '../base/problem.ts';
import { checkFacts, compareFacts } from '../lint/facts/check-facts.ts';
import { readTable } from '../lint/facts/read-table.ts';
import { lint } from '../lint/lint.ts';
import { createFolder } from './workspace.ts';

const fixture = join(import.meta.dirname, 'fixtures/facts');
const text = readFileSync(join(fixture, 'openapi.yaml'), 'utf8');
const facts = readFileSync(join(fixture, 'table.yaml'), 'utf8');
const { content: table } = readTable(join(fixture, 'table.yaml'));

/** What is said of a contract in which one text is another, and of a table in the same way. */
const compare = (from: string, to: string, where: 'contract' | 'table' = 'contract'): string[] => {
  const source = where === 'contract' ? text : facts;
  expect(source).toContain(from);
  const changed = parse(source.replace(from, to)) as never;
  const pair = where === 'contract' ? compareFacts(table, changed) : compareFacts(changed, parse(text) as Document);
  return pair.map(({ message }) => message);
};

test('a contract and the table that was reviewed for it agree', () => {
  expect(compareFacts(table, parse(text) as Document)).toEqual([]);
});

describe('the table notices in the contract', () => {
  test.each([
    ['another success status', "'200': &started", "'202': &started", /a success is 200 here, 202 in the contract/],
    ['a billed call that may be repeated', 'x-sdk-idempotent: false', 'x-sdk-idempotent: true', /unsafe here, safe/],
    ['a price that is not told', 'Costs credits.', 'Quick.', /does not speak of credits/],
    ['another cursor', 'cursor: /next,', 'cursor: /after,', /→ \/next, \/data here, .* → \/after, \/data/],
    ['a list that is none any more', 'x-sdk-pagination', 'x-other', /not paginated in the contract/],
    ['a status that is not final any more', '[DONE, FAILED]', '[DONE]', /final are DONE, FAILED here, DONE in/],
    [
      'a final status that nobody knows',
      '[BUSY, DONE, FAILED]',
      '[BUSY, DONE, FAILED, LOST]',
      /LOST is no status here/,
    ],
    ['a status that went missing', '[BUSY, DONE, FAILED]', '[DONE, FAILED]', /BUSY is missing from the contract/],
    ['another mark of a run', 'const: scan_run', 'const: scan', /holds scan_run here, none/],
    ['another place of the run', "pointer: ''", 'pointer: /run', /scan_run at "" here, scan_run at "\/run"/],
    ['an operation that is gone', '/scans/{id}:', '/scan/{id}:', /the contract has no such operation/],
    ['an operation that is new', '/scans/{id}:', '/scan/{id}:', /GET \/scan\/\{id\} has no row/],
  ])('%s', (_, from, to, message) => {
    expect(compare(from, to).join('\n')).toMatch(message);
  });
});

describe('the contract notices in the table', () => {
  test.each([
    ['a row that is gone', '  GET /scans/{id}: {', '  GET /scans/{no}: {', /GET \/scans\/\{id\} has no row/],
    ['a billed call called safe', 'billed: true, repeat: unsafe', 'billed: true, repeat: safe', /never safe to repeat/],
    [
      'a run that nobody answers with',
      '  scan_run:',
      '  print_run: { final: [], open: [] }\n  scan_run:',
      /no operation/,
    ],
  ])('%s', (_, from, to, message) => {
    expect(compare(from, to, 'table').join('\n')).toMatch(message);
  });
});

describe('a version', () => {
  const write = (files: Record<string, string>): { name: string; root: string } => {
    const folder = createFolder({ 'openapi/2030-01-01/openapi.yaml': text, ...files });
    return { name: '2030-01-01', root: join(folder, 'openapi/2030-01-01/openapi.yaml') };
  };

  test('of ours without a table is told where to write one', async () => {
    const { findings } = await lint(write({}));
    expect(findings.filter(({ rule }) => rule === 'reviewed-facts')).toMatchObject([
      { message: expect.stringMatching(/^Write \S*openapi\/oracle\/2030-01-01\.yaml/) },
    ]);
  });

  test('that is not of ours needs none', async () => {
    const foreign = text.replace(/x-sdk-lifecycle: .*\n/, '');
    const { findings } = await lint(write({ 'openapi/2030-01-01/openapi.yaml': foreign }));
    expect(findings.filter(({ rule }) => rule === 'reviewed-facts')).toEqual([]);
  });

  test('has its findings at the column that differs', async () => {
    const changed = facts.replace('success: 200', 'success: 202');
    const [finding] = await checkFacts(write({ 'openapi/oracle/2030-01-01.yaml': changed }));
    const line = changed.split('\n')[finding!.line - 1]!;
    expect(line.slice(finding!.column - 1)).toMatch(/^success: 202/);
  });

  test.each([
    [
      'a column that nobody checks',
      'billed: true',
      'biled: true',
      /operations › POST \/scans › biled is unknown: use success, billed/,
    ],
    [
      'a word that is none',
      'repeat: unsafe',
      'repeat: never',
      /operations › POST \/scans › repeat must be one of safe, unsafe$/,
    ],
    ['no YAML', 'runs:', 'runs: [', /\S+2030-01-01\.yaml/],
  ])('is not checked with a table that has %s', async (_, from, to, message) => {
    const version = write({ 'openapi/oracle/2030-01-01.yaml': facts.replace(from, to) });
    await expect(checkFacts(version)).rejects.toThrow(ProblemsError);
    await expect(checkFacts(version)).rejects.toThrow(message);
  });
});
