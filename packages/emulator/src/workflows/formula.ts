/** A value of an earlier step by its dotted path; undefined where there is none. */
export type Lookup = (path: string) => unknown;

export type Verdict =
  | { readonly valid: boolean }
  | { readonly valid: false; readonly failureReason: string; readonly error: string };

/** Judges one rule such as `extract_invoice.total = extract_invoice.subtotal + extract_invoice.tax`. */
export function judge(formula: string, lookup: Lookup): Verdict {
  try {
    const constant = /^(true|false)$/i.exec(formula.trim())?.[1]?.toLowerCase();
    if (constant === 'true') return { valid: true };
    if (constant === 'false')
      return { valid: false, failureReason: 'RULE_FAILED', error: `"${formula}" does not hold` };
    const sides = /^(.+?)\s*(>=|<=|!=|<>|=|>|<)\s*(.+)$/.exec(formula.trim());
    if (!sides) throw new SyntaxError(`"${formula}" compares nothing`);
    const [, left, operator, right] = sides as unknown as [string, string, string, string];
    const valid = compare(operator, evaluate(left, lookup), evaluate(right, lookup));
    return valid ? { valid } : { valid, failureReason: 'RULE_FAILED', error: `"${formula}" does not hold` };
  } catch (error) {
    const failureReason = error instanceof SyntaxError ? 'PARSE_ERROR' : 'VALUE_ERROR';
    return { valid: false, failureReason, error: (error as Error).message };
  }
}

function compare(operator: string, left: unknown, right: unknown): boolean {
  if (Array.isArray(left)) return left.every((each) => compare(operator, each, right));
  if (operator === '=') return same(left, right);
  if (operator === '!=' || operator === '<>') return !same(left, right);
  const difference = toNumber(left) - toNumber(right);
  if (operator === '>') return difference > 0;
  if (operator === '<') return difference < 0;
  return operator === '>=' ? difference >= 0 : difference <= 0;
}

/** Sums of amounts are compared to the cent. */
const same = (left: unknown, right: unknown): boolean =>
  typeof left === 'number' && typeof right === 'number' ? Math.abs(left - right) < 0.005 : left === right;

/** Adds and multiplies from left to right, products first. */
function evaluate(text: string, lookup: Lookup): unknown {
  const sum = splitAt(text, /\s[+-]\s/);
  if (sum) {
    const [left, operator, right] = sum;
    return toNumber(evaluate(left, lookup)) + (operator === '+' ? 1 : -1) * toNumber(evaluate(right, lookup));
  }
  const product = splitAt(text, /\s[*/]\s/);
  if (product) {
    const [left, operator, right] = product;
    const factor = toNumber(evaluate(right, lookup));
    return toNumber(evaluate(left, lookup)) * (operator === '*' ? factor : 1 / factor);
  }
  return operand(text.trim(), lookup);
}

/** Cuts at the last operator, so that what stands left of it is reckoned first. */
function splitAt(text: string, operator: RegExp): [string, string, string] | undefined {
  const found = [...text.matchAll(new RegExp(operator, 'g'))].at(-1);
  if (!found) return undefined;
  return [text.slice(0, found.index), found[0].trim(), text.slice(found.index + found[0].length)];
}

function operand(text: string, lookup: Lookup): unknown {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const literal = /^(['"])(.*)\1$/.exec(text);
  if (literal) return literal[2];
  if (!/^[\w.]+$/.test(text)) throw new SyntaxError(`"${text}" is neither a value nor a field`);
  return lookup(text);
}

function toNumber(value: unknown): number {
  const number =
    typeof value === 'object' && value !== null ? Number((value as { amount?: unknown }).amount) : Number(value);
  if (value === null || value === undefined || Number.isNaN(number))
    throw new RangeError(`${String(value)} is not a number`);
  return number;
}
