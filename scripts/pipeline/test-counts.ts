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
}

/**
 * Adds up a whole run: each test of each report, and each passed step as one more check. A failed step counts where no
 * test tells of the failure, so that nothing red is ever counted as green.
 */
export function countTests(results: readonly StepResult[], reports: readonly string[]): Counts {
  const counts = { passed: results.filter(({ isPassed }) => isPassed).length, failed: 0, skipped: 0 };
  for (const file of reports.filter((report) => existsSync(report))) {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests + report.numTodoTests;
  }
  if (counts.failed === 0 && results.some(({ isPassed }) => !isPassed)) counts.failed = 1;
  return counts;
}

export const formatCounts = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
