const bitsOfWord = 32;

/** Numbers of cells, kept as bits: sets are compared thousands of times in a search. */
export class CellSet {
  private constructor(private readonly words: Int32Array) {}

  /** An empty set for cells with numbers below this one. */
  static empty(count: number): CellSet {
    return new CellSet(new Int32Array(Math.ceil(count / bitsOfWord)));
  }

  /** All cells with numbers below this one. */
  static all(count: number): CellSet {
    const set = CellSet.empty(count);
    for (let cell = 0; cell < count; cell += 1) set.add(cell);
    return set;
  }

  copy(): CellSet {
    return new CellSet(this.words.slice());
  }

  add(cell: number): void {
    const at = cell >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (cell & 31));
  }

  remove(cell: number): void {
    const at = cell >>> 5;
    this.words[at] = (this.words[at] ?? 0) & ~(1 << (cell & 31));
  }

  addAll(other: CellSet): void {
    for (let at = 0; at < this.words.length; at += 1) {
      this.words[at] = (this.words[at] ?? 0) | (other.words[at] ?? 0);
    }
  }

  /** The cells that are in both. */
  and(other: CellSet): CellSet {
    const common = this.words.slice();
    for (let at = 0; at < common.length; at += 1) common[at] = (common[at] ?? 0) & (other.words[at] ?? 0);
    return new CellSet(common);
  }

  meets(other: CellSet): boolean {
    for (let at = 0; at < this.words.length; at += 1) {
      if (((this.words[at] ?? 0) & (other.words[at] ?? 0)) !== 0) return true;
    }
    return false;
  }

  /** How many cells are in it. */
  count(): number {
    let count = 0;
    for (let word of this.words) for (; word !== 0; word &= word - 1) count += 1;
    return count;
  }

  /** The cells in it, in rising order. */
  toArray(): number[] {
    const cells: number[] = [];
    this.words.forEach((bits, at) => {
      for (let word = bits; word !== 0; word &= word - 1) {
        cells.push(at * bitsOfWord + (bitsOfWord - 1) - Math.clz32(word & -word));
      }
    });
    return cells;
  }
}
