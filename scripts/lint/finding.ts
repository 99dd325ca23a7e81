import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core';
import { shown } from '../base/index.ts';

export interface Finding {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  /** A warning does not fail the lint. In a dated version everything is an error. */
  severity: 'error' | 'warn';
}

/** Redocly puts the plugin before the names of its rules, and `rule` before those of `redocly.yaml`. */
export const pluginName = 'contract';

export function toFinding({ ruleId, message, severity, location }: NormalizedProblem): Finding {
  const rule = ruleId.replace(`${pluginName}/`, '').replace(/^rule\//, '');
  const text = message.replaceAll(/\s+/g, ' ').trim();
  const [first] = location;
  if (!first) return { file: '', line: 1, column: 1, rule, message: text, severity };
  const { start } = getLineColLocation(first);
  return { file: shown(first.source.absoluteRef), line: start.line, column: start.col, rule, message: text, severity };
}

/** By file, line and column. A part that several operations share is reported once. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...distinct.values()].toSorted(
    (left, right) =>
      compare(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      compare(left.rule + left.message, right.rule + right.message),
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
