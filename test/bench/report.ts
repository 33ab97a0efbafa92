/** Something that is measured and must not be more than its limit. */
export interface Figure {
  readonly name: string;
  /** The most that it may be. */
  readonly limit: number;
  readonly unit: string;
  /** Measures it, in its unit. */
  readonly measure: () => number | Promise<number>;
}

/**
 * Measures one figure after the other and prints them: as lines for people, each as it comes, or in the
 * end as one JSON object of `{ value, limit, met }` by name.
 *
 * @returns whether every limit is met
 * @throws what a measurement throws
 */
export async function report(figures: readonly Figure[], asJson: boolean): Promise<boolean> {
  const results: Record<string, { value: number; limit: number; met: boolean }> = {};
  for (const { name, limit, unit, measure } of figures) {
    const value = await measure();
    const met = value <= limit;
    results[name] = { value, limit, met };
    if (!asJson) console.log(line(name, value, unit, limit, met));
  }
  if (asJson) console.log(JSON.stringify(results));
  return Object.values(results).every(({ met }) => met);
}

function line(name: string, value: number, unit: string, limit: number, met: boolean): string {
  const shown = `${value.toFixed(2).padStart(8)} ${unit.padEnd(2)}`;
  return `${name.padEnd(40)} ${shown}  limit ${limit}  ${met ? 'met' : 'MISSED'}`;
}
