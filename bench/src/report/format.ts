import type { Target } from '../row.ts';
import type { Estimate } from '../statistics/estimate.ts';

/** Three significant digits, and no more than there are. */
export function formatNumber(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.min(digits, 2) });
}

/** The half width of the interval, as a share of the value. */
export function formatSpread({ value, low, high }: Estimate): string {
  const share = Math.max(high - value, value - low) / Math.abs(value);
  return Number.isFinite(share) && share > 0 ? `±${Math.round(share * 100)} %` : '';
}

export function formatTarget({ of, limit, isLeast = false }: Target, unit: string): string {
  return `${isLeast ? '≥' : '≤'} ${formatNumber(limit)}${of === 'ratio' ? '×' : ` ${unit}`}`;
}
