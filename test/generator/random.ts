/** A source of chance that yields the same draws for the same seed (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
    // Neighbouring seeds begin alike; a few draws part them.
    for (let draw = 0; draw < 3; draw += 1) this.fraction();
  }

  /** A source of its own, so that what draws from it changes no draw from this one. */
  branch(): Random {
    return new Random(this.integer(0, 2 ** 32 - 1));
  }

  /** A number from 0 to below 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /**
   * One of several.
   *
   * @throws RangeError where there is none
   */
  pick<Item>(items: readonly Item[]): Item {
    const picked = items[this.integer(0, items.length - 1)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  /** So many of several, each at most once, in an order of chance; all where there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const sampled: Item[] = [];
    while (sampled.length < count && left.length > 0) {
      sampled.push(...left.splice(this.integer(0, left.length - 1), 1));
    }
    return sampled;
  }
}
