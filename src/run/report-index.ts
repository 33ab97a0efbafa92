interface Entry {
  readonly position: number;
  readonly body: string;
  readonly year: number;
  /** The address of the report that it was compared with; undefined for none. */
  readonly previous: string | undefined;
  /** Its own address. */
  readonly url: string;
}

/** Which reports of a run are of which body and year, and which one each was compared with. */
export class ReportIndex {
  readonly #byPosition = new Map<number, Entry>();
  readonly #byBodyAndYear = new Map<string, Set<number>>();

  put(entry: Entry): void {
    this.remove(entry.position);
    this.#byPosition.set(entry.position, entry);
    const key = keyOf(entry.body, entry.year);
    const positions = this.#byBodyAndYear.get(key) ?? new Set();
    this.#byBodyAndYear.set(key, positions.add(entry.position));
  }

  remove(position: number): void {
    const entry = this.#byPosition.get(position);
    if (entry === undefined) return;
    this.#byPosition.delete(position);
    this.#byBodyAndYear.get(keyOf(entry.body, entry.year))?.delete(position);
  }

  /** Where the report of a body for a year stands in the run, the first where there are several; undefined for none. */
  find(body: string, year: number): Entry | undefined {
    const positions = [...(this.#byBodyAndYear.get(keyOf(body, year)) ?? [])];
    return positions.length === 0 ? undefined : this.#byPosition.get(Math.min(...positions));
  }

  /** Positions of the reports that were not compared with the report that the run has of the year before. */
  outdated(): number[] {
    return [...this.#byPosition.values()]
      .filter((entry) => this.#isOutdated(entry))
      .map(({ position }) => position);
  }

  /** Those among them that the report of a body for a year concerns. */
  outdatedAfter(body: string, year: number): number[] {
    return [...(this.#byBodyAndYear.get(keyOf(body, year + 1)) ?? [])].filter((position) => {
      const entry = this.#byPosition.get(position);
      return entry !== undefined && this.#isOutdated(entry);
    });
  }

  /** Positions of the reports that were compared with none. */
  alone(): number[] {
    return [...this.#byPosition.values()].flatMap(({ position, previous }) =>
      previous === undefined ? [position] : [],
    );
  }

  #isOutdated({ body, year, previous }: Entry): boolean {
    const before = this.find(body, year - 1);
    return before !== undefined && before.url !== previous;
  }
}

const keyOf = (body: string, year: number): string => `${year} ${body}`;
