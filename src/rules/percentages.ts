/** A percentage as printed, such as 33.9% with one decimal. */
export interface PrintedPercentage {
  readonly percent: number;
  readonly decimals: number;
}

/** Whether a percentage is a computed one, rounded or cut off at its last decimal. */
export function isPrintedAs({ percent, decimals }: PrintedPercentage, computed: number): boolean {
  const unit = 10 ** -decimals;
  // The last bits of binary fractions may differ where the decimal ones are equal.
  return Math.abs(computed - percent) < unit - 1e-9;
}

/** A computed percentage with as many decimals as the printed one. */
export function roundedAs({ decimals }: PrintedPercentage, computed: number): string {
  return computed.toFixed(decimals).replace('-', '−');
}
