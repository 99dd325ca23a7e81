import type { Edge, Step } from '../store/rows/workflow.ts';

interface Condition {
  readonly id: string;
  readonly type: string;
  readonly operation?: string;
  readonly leftOperand?: string;
  readonly rightOperand?: string;
}

/** The edges of a conditional step that are taken: those of the first branch that applies. */
export function takeBranch(step: Step, lookup: (path: string) => unknown): Edge[] {
  const conditions = (step.config?.conditions ?? []) as Condition[];
  const chosen = conditions.find((condition) => applies(condition, lookup));
  return (step.next ?? []).filter(({ conditionId }) => conditionId === chosen?.id);
}

function applies(condition: Condition, lookup: (path: string) => unknown): boolean {
  if (condition.type === 'ELSE') return true;
  const left = fill(condition.leftOperand ?? '', lookup);
  const right = fill(condition.rightOperand ?? '', lookup);
  if (condition.operation === 'EQUALS') return left === right;
  if (condition.operation === 'GTE') return left !== '' && Number(left) >= Number(right);
  if (condition.operation === 'LTE') return left !== '' && Number(left) <= Number(right);
  if (condition.operation === 'IS_NULL') return left === '';
  return condition.operation === 'CONTAINS' && left.includes(right);
}

/** A text with values in the place of what stands in double braces. */
function fill(text: string, lookup: (path: string) => unknown): string {
  return text.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => {
    const value = lookup(path);
    const plain = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;
    return plain === undefined || plain === null
      ? ''
      : typeof plain === 'object'
        ? JSON.stringify(plain)
        : String(plain);
  });
}
