import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countTests } from '../pipeline/test-counts.ts';
import { createFolder } from './workspace.ts';

const step = (isPassed: boolean) => ({ title: 'A step', isPassed, seconds: 1 });

function report(counts: { passed?: number; failed?: number; pending?: number }): string {
  const { passed = 0, failed = 0, pending = 0 } = counts;
  const text = JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  });
  return join(createFolder({ 'report.json': text }), 'report.json');
}

test('adds the tests of all reports and the steps that passed', () => {
  const reports = [report({ passed: 3, pending: 1 }), report({ passed: 4 })];
  expect(countTests([step(true), step(true)], reports)).toEqual({ passed: 9, failed: 0, skipped: 1 });
});

test('counts a failed test once, not its step as well', () => {
  expect(countTests([step(true), step(false)], [report({ passed: 3, failed: 2 })])).toMatchObject({ failed: 2 });
});

test('counts a failed step without any failed test, whether it wrote a report or not', () => {
  expect(countTests([step(false)], [report({ passed: 3 })])).toMatchObject({ failed: 1 });
  expect(countTests([step(false)], ['nowhere.json'])).toMatchObject({ failed: 1 });
});
