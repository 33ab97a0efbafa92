/** Something that is measured and should not be more than its limit. */
export interface Figure {
  readonly name: string;
  /** What is measured, and on what, for a reader of the table. */
  readonly about: string;
  /** The most that it should be. */
  readonly limit: number;
  /** `×`: as a multiple of something else; empty for a slope or a count. */
  readonly unit: '×' | 'ms' | '';
  /** Measures it, in its unit. */
  readonly measure: () => number | Promise<number>;
}

/** A figure with its value. */
export interface Measured {
  readonly figure: Figure;
  /** In the figure's unit; null where it could not be measured. */
  readonly value: number | null;
  readonly met: boolean;
}

/** Measures a figure; what a measurement throws is told on standard error, and its value is then null. */
export async function measured(figure: Figure): Promise<Measured> {
  try {
    const value = await figure.measure();
    return { figure, value, met: value <= figure.limit };
  } catch (error) {
    console.error(`${figure.name} could not be measured:`, error);
    return { figure, value: null, met: false };
  }
}

/** A value with its unit: two decimals, none where it is large or a count. */
export function shown(value: number | null, unit: Figure['unit']): string {
  if (value === null) return 'not measured';
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
  return unit === 'ms' ? `${digits} ms` : digits + unit;
}
