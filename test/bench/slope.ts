/** How long something took at a size. */
export interface Timing {
  /** Any unit, more than 0. */
  readonly size: number;
  /** Any unit, more than 0. */
  readonly time: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * How time grows with size: the slope of the straight line through the logarithms of both, by least squares. 1 is in
 * proportion, 2 quadratic, 0 not at all.
 *
 * @throws RangeError where there are fewer than two different sizes
 */
export function slopeOf(timings: readonly Timing[]): number {
  const points = timings.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const [middleX, middleY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const covariance = mean(points.map(({ x, y }) => (x - middleX) * (y - middleY)));
  const variance = mean(points.map(({ x }) => (x - middleX) ** 2));
  if (!(variance > 0)) throw new RangeError('a slope needs at least two sizes');
  return covariance / variance;
}
