import type { Deviation, LiveReport, OperationReport } from './report.ts';

/** The report for a terminal: the operations that deviate, place by place, then what was not asked, then the counts. */
export function renderText({ version, baseUrl, operations }: LiveReport): string {
  const found = operations.filter(({ deviations }) => deviations.length > 0);
  const skipped = operations.filter(({ skipped: reasons }) => reasons.length > 0);
  const count = (level: Deviation['level']): number =>
    operations.flatMap(({ deviations }) => deviations).filter((deviation) => deviation.level === level).length;
  const calls = operations.reduce((sum, operation) => sum + operation.calls, 0);
  return [
    ...found.flatMap(renderOperation),
    ...(skipped.length > 0 ? ['Not checked'] : []),
    ...skipped.map(({ operation, skipped: reasons }) => `  ${operation}: ${reasons.join('; ')}`),
    ...(found.length + skipped.length > 0 ? [''] : []),
    `${version} at ${baseUrl}: ${operations.length} operations, ${calls} calls, ${count('error')} deviations, ${count('note')} notes`,
  ].join('\n');
}

const renderOperation = ({ operation, operationId, deviations }: OperationReport): string[] => [
  `${operation}${operationId === undefined ? '' : `  ${operationId}`}`,
  ...merge(deviations).map(({ deviation: { level, path, message, check }, times }) => {
    const often = times > 1 ? `, ${times} times` : '';
    return `  ${level === 'error' ? '✗' : '·'} ${path} ${message} (${check}${often})`;
  }),
  '',
];

/** The same deviation in many answers is one line. */
export function merge(deviations: readonly Deviation[]): { deviation: Deviation; times: number }[] {
  const merged = new Map<string, { deviation: Deviation; times: number }>();
  for (const deviation of deviations) {
    const key = JSON.stringify([deviation.path, deviation.code, deviation.message]);
    const known = merged.get(key);
    if (known) known.times += 1;
    else merged.set(key, { deviation, times: 1 });
  }
  return [...merged.values()];
}
