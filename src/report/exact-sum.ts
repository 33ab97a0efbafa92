/** How many digits a number has behind its point. */
export const decimalsOf = (value: number): number => {
  const digits = /(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(value));
  return (digits?.[1]?.length ?? 0) + Number(digits?.[2] ?? 0);
};

/** The exact sum of decimal numbers. */
export function addExactly(values: readonly number[]): number {
  const scale = 10 ** Math.max(0, ...values.map(decimalsOf));
  return values.reduce((sum, value) => sum + Math.round(value * scale), 0) / scale;
}
