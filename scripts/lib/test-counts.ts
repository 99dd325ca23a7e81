import { existsSync, readFileSync } from 'node:fs';
import type { StepResult } from './steps.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

/**
 * Adds up a whole run: each test of each report, and each step as one more check. A step that failed without a report of
 * failed tests still counts, so that nothing red is ever counted as green.
 */
export function countTests(results: readonly StepResult[], reports: readonly string[]): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { isPassed } of results) counts[isPassed ? 'passed' : 'failed'] += 1;
  for (const file of reports.filter((report) => existsSync(report))) {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests + report.numTodoTests;
  }
  return counts;
}

export const formatCounts = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
