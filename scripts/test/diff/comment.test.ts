import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareDocuments } from '../../diff/document/compare-documents.ts';
import { renderComment } from '../../diff/report/render.ts';
import { createFolder, repository } from '../workspace.ts';
import { baseDocument } from './base-document.ts';

interface Workflow {
  on: Record<string, unknown>;
  jobs: { comment: { steps: { run: string }[] } };
}

const workflow = parse(readFileSync(join(repository, '.github/workflows/contract-diff.yml'), 'utf8')) as Workflow;

const unchanged = renderComment([]);
const changed = renderComment([
  {
    version: '2030-01-01',
    report: compareDocuments(baseDocument(), { ...baseDocument(), paths: {} }),
  },
]);

/** Runs the step that comments, with a `gh` that knows the given comments and writes down what else it is asked for. */
function comment(text: string, known: readonly number[] = []): string {
  const folder = createFolder({
    'bin/gh': '#!/bin/sh\ncase "$*" in *--paginate*) cat known ;; *) printf "%s\\n" "$@" >> asked ;; esac\n',
    known: known.map((id) => `${id}\n`).join(''),
    asked: '',
  });
  execFileSync('chmod', ['+x', 'bin/gh'], { cwd: folder });
  execFileSync('bash', ['--norc', '-e', '-c', workflow.jobs.comment.steps[0]!.run], {
    cwd: folder,
    env: {
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      COMMENTS: 'repos/owner/name/issues/1/comments',
      REPOSITORY: 'owner/name',
      COMMENT: text,
    },
  });
  return readFileSync(join(folder, 'asked'), 'utf8');
}

test('a pull request that changes the contract gets one comment, which later runs write over', () => {
  expect(changed).toContain('## Contract 2030-01-01');
  const body = `-f\nbody=${changed}\n`;
  expect(comment(changed)).toBe(`api\n--method\nPOST\nrepos/owner/name/issues/1/comments\n${body}`);
  expect(comment(changed, [7, 8])).toBe(`api\n--method\nPATCH\nrepos/owner/name/issues/comments/7\n${body}`);
});

test('a pull request that takes its changes back has that said by its comment, and one without any gets none', () => {
  // A filter of paths would end the runs together with the last changed file.
  expect(workflow.on).toEqual({ pull_request: null });
  expect(comment(unchanged, [7])).toContain(`PATCH\nrepos/owner/name/issues/comments/7\n-f\nbody=${unchanged}`);
  expect(comment(unchanged)).toBe('');
});

test('a comment that would be too long ends with a whole line, whatever its letters', () => {
  const paths = Array.from({ length: 2000 }, (_, index) => [
    `/größen/ ${'ﬀ'.repeat(20)}/${index}`,
    { get: { responses: {} } },
  ]);
  const report = compareDocuments(baseDocument(), { ...baseDocument(), paths: Object.fromEntries(paths) });
  const text = renderComment([{ version: '2030-01-01', report }]);
  const { length } = Buffer.from(text);
  expect(length).toBeGreaterThan(55_000);
  expect(length).toBeLessThan(65_536);
  expect(text).toMatch(/\n(#### `.+`|- `.+\.|)\n\n… and more: run `pnpm spec:diff`\.\n$/);
  expect(comment(text)).toContain(`-f\nbody=${text}`);
});
