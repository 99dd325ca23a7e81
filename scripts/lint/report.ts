import type { Finding } from './finding.ts';
import type { LintResult } from './lint.ts';
import { measures } from './rule.ts';
import { shown } from '../base/index.ts';

/** `file:line:column  rule  message`, which editors and terminals turn into a link. */
export function formatFinding({ file, line, column, rule, message, severity }: Finding): string {
  return `${file}:${line}:${column}  ${rule}${severity === 'warn' ? ' (warning)' : ''}  ${message}`;
}

/** What was measured of one version, and how many findings it has. */
export function formatSummary({ version, isDated, findings, coverage }: LintResult): string {
  const measured = measures.flatMap((measure): [string, string][] => {
    const counted = coverage.get(measure);
    return counted ? [[measure, `${counted.met} of ${counted.all}`]] : [];
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const scope = isDated ? [] : ['  general rules only: without info.x-sdk-lifecycle it is no dated version of ours'];
  const total = `${plural(errors, 'error')}${isDated ? '' : `, ${plural(warnings, 'warning')}`}`;
  const width = Math.max(...measures.map((measure) => measure.length));
  const lines = measured.map(([measure, result]) => `  ${measure.padEnd(width)}  ${result}`);
  return [`${version.name}  ${shown(version.root)}`, ...scope, ...lines, `  ${total}`].join('\n');
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
