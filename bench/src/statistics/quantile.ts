/** The value below which a share of the values lies; between two values it is interpolated. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('No values to take a quantile of');
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (above - below) * (position % 1);
}

/** The middle value: one that a busy moment of the machine does not move. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
