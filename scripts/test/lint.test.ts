import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFinding, formatSummary } from '../lint/report.ts';
import { lint } from '../lint/lint.ts';
import { ProblemsError } from '../base/problem.ts';
import type { Version } from '../contract/versions.ts';

const fixture = (name: string): Version => ({
  name,
  root: join(import.meta.dirname, 'fixtures/lint', name, 'openapi.yaml'),
});

describe('a document that is not laid out as ours', () => {
  test('is not held to our conventions', async () => {
    const { findings, isDated } = await lint(fixture('foreign'));
    expect(isDated).toBe(false);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is measured all the same', async () => {
    const { coverage } = await lint(fixture('foreign'));
    expect(coverage.get('operations described')).toEqual({ met: 0, all: 1 });
    expect(coverage.get('properties described')).toEqual({ met: 1, all: 2 });
    expect(coverage.get('enum values described')).toEqual({ met: 2, all: 2 });
    expect(coverage.get('successes with examples')).toEqual({ met: 0, all: 1 });
  });

  test('is told so in its summary', async () => {
    expect(formatSummary(await lint(fixture('foreign')))).toContain('general rules only');
  });

  test('meets the rules that hold for any document', async () => {
    const { findings } = await lint(fixture('faulty'));
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule, line }) => [rule, line]);
    expect(errors).toContainEqual(['no-nullable', 21]);
    expect(errors).toContainEqual(['path-parameters-defined', 11]);
  });
});

test('findings are sorted by place and name the file as people type it', async () => {
  const { findings } = await lint(fixture('faulty'));
  const places = findings.map(({ line, column }) => line * 1000 + column);
  expect(places).toEqual(places.toSorted((left, right) => left - right));
  expect(formatFinding(findings.find(({ rule }) => rule === 'no-nullable')!)).toMatch(
    /^\S+faulty\/openapi\.yaml:21:\d+ {2}no-nullable {2}Write type/,
  );
});

test('a Swagger 2 document is a problem, not a document without findings', async () => {
  await expect(lint(fixture('swagger'))).rejects.toThrow(ProblemsError);
});

test('a file that is not YAML is a problem with a line', async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'lint-')), 'openapi.yaml');
  writeFileSync(root, 'openapi: 3.1.0\ninfo: { title: Pets\npaths: {}\n');
  await expect(lint({ name: 'broken', root })).rejects.toThrow(/openapi\.yaml:\d+:\d+ {2}Cannot be read/);
});
