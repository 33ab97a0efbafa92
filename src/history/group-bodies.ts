import { nameIn } from '../bodies/body-name';
import { areOneBody } from '../bodies/same-body';
import type { HistoryBody } from './history-archive';
import type { BodyDecision, HistoryEntry } from './history-entry';
import type { StoredEntry } from './records';

/** Sets of name keys that grow together, each told by one of its keys. */
class Sets {
  readonly #parents = new Map<string, string>();

  /** The key that tells the set in which a key is. */
  of(key: string): string {
    let top = key;
    for (let next = this.#parents.get(top); next !== undefined; next = this.#parents.get(top)) top = next;
    // Long ways are gone once.
    for (let on = key; on !== top;) {
      const next = this.#parents.get(on) ?? top;
      this.#parents.set(on, top);
      on = next;
    }
    return top;
  }

  join(one: string, other: string): void {
    const [first, second] = [this.of(one), this.of(other)];
    if (first !== second) this.#parents.set(second, first);
  }
}

/** The name keys that are one body, by a key that tells them. */
function setsOf(stored: readonly StoredEntry[], decisions: readonly BodyDecision[]): Sets {
  const decided = new Set(decisions.map(({ nameKey }) => nameKey));
  const bearers = new Map<string, Set<string>>();
  for (const { entry, marks } of stored) {
    if (decided.has(entry.nameKey)) continue;
    for (const mark of marks) {
      const held = bearers.get(mark);
      if (held === undefined) bearers.set(mark, new Set([entry.nameKey]));
      else held.add(entry.nameKey);
    }
  }
  const sets = new Sets();
  for (const keys of bearers.values()) {
    const [first, ...others] = keys;
    if (first === undefined || others.length === 0 || !areOneBody([...keys])) continue;
    for (const other of others) sets.join(first, other);
  }
  for (const { nameKey, body } of decisions) sets.join(body, nameKey);
  return sets;
}

const newestFirst = (one: HistoryEntry, other: HistoryEntry): number =>
  (other.year ?? -Infinity) - (one.year ?? -Infinity) || (one.lastSeen < other.lastSeen ? 1 : -1);

const isOlder = (one: HistoryEntry, other: HistoryEntry): boolean =>
  one.firstSeen === other.firstSeen
    ? (one.year ?? Infinity) < (other.year ?? Infinity)
    : one.firstSeen < other.firstSeen;

function bodyOf(entries: readonly HistoryEntry[], joinedTo: ReadonlySet<string>): HistoryBody {
  const newest = [...entries].sort(newestFirst);
  const oldest = entries.reduce((one, other) => (isOlder(other, one) ? other : one));
  const target = entries.find(({ nameKey }) => joinedTo.has(nameKey));
  const names = newest.map(({ organization, nameKey }) => organization ?? nameIn(nameKey));
  const [name = '', ...otherNames] = new Set(names);
  return { id: (target ?? oldest).nameKey, name, otherNames, entries: newest };
}

/**
 * The reports by body, the bodies by name.
 *
 * @param decisions what a person has said of bodies; the names tell the rest
 */
export function groupBodies(
  stored: readonly StoredEntry[],
  decisions: readonly BodyDecision[],
): HistoryBody[] {
  const sets = setsOf(stored, decisions);
  const joinedTo = new Set(decisions.filter(({ nameKey, body }) => nameKey !== body).map(({ body }) => body));
  const grouped = new Map<string, HistoryEntry[]>();
  for (const { entry } of stored) {
    const set = sets.of(entry.nameKey);
    const held = grouped.get(set);
    if (held === undefined) grouped.set(set, [entry]);
    else held.push(entry);
  }
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return [...grouped.values()]
    .map((each) => bodyOf(each, joinedTo))
    .sort((one, other) => compare(one.name, other.name));
}
