/** A number as an integer of its smallest decimals. */
interface Scaled {
  readonly digits: bigint;
  /** How many of the digits are decimals. */
  readonly decimals: number;
}

function scaled(value: number): Scaled {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

/**
 * The sum of numbers as they are written in decimals: 0.1 and 0.2 are 0.3.
 *
 * @param values finite numbers
 */
export function exactSum(values: readonly number[]): number {
  const parts = values.map(scaled);
  const decimals = parts.reduce((most, part) => Math.max(most, part.decimals), 0);
  const sum = parts.reduce(
    (total, part) => total + part.digits * 10n ** BigInt(decimals - part.decimals),
    0n,
  );
  return Number(`${String(sum)}e-${String(decimals)}`);
}
