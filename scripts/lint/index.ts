export { compareFacts } from './facts/check-facts.ts';
export { readTable } from './facts/read-table.ts';
export { lint } from './lint.ts';
export { formatFinding, formatSummary } from './report.ts';
export { ownRules } from './rules.ts';
