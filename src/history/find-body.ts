import { marksOf } from '../bodies/body-name';
import { areOneBody } from '../bodies/same-body';
import { bodyDecisionSchema, type BodyDecision, type HistoryEntry } from './history-entry';
import { hostsOf, storedEntrySchema, understood, type SetAside } from './records';
import type { Reading } from './transactions';

/** Reads entries by an index. */
async function entriesBy(
  transaction: Reading,
  index: 'nameKey' | 'marks',
  wanted: string,
  broken: SetAside[],
): Promise<HistoryEntry[]> {
  const store = transaction.objectStore('entries').index(index);
  const [values, keys] = await Promise.all([store.getAll(wanted), store.getAllKeys(wanted)]);
  return values
    .map((value, place) => understood(storedEntrySchema, value, broken, 'entries', keys[place] ?? ''))
    .flatMap((stored) => (stored === undefined ? [] : [stored.entry]));
}

async function decisionOn(
  transaction: Reading,
  nameKey: string,
  broken: SetAside[],
): Promise<BodyDecision | undefined> {
  const value: unknown = await transaction.objectStore('decisions').get(nameKey);
  return understood(bodyDecisionSchema, value, broken, 'decisions', nameKey);
}

/** Name keys that nobody has decided on and that a mark tells to be one body with this one. */
async function keysByMark(
  transaction: Reading,
  nameKey: string,
  mark: string,
  broken: SetAside[],
): Promise<string[]> {
  const bearers = await entriesBy(transaction, 'marks', mark, broken);
  const keys = new Set([nameKey, ...bearers.map((entry) => entry.nameKey)]);
  const undecided: string[] = [];
  for (const key of keys) {
    if ((await decisionOn(transaction, key, broken)) === undefined) undecided.push(key);
  }
  return areOneBody(undecided) ? undecided : [];
}

/**
 * Every entry of the body that a name key belongs to. A person's decisions come first; where nobody has decided, names
 * that have a mark in common are one body. `groupBodies` says the same of all entries at once.
 *
 * @param hosts further hosts on which the body was seen just now
 * @param broken where records are entered that cannot be understood
 */
export async function entriesOfBody(
  transaction: Reading,
  nameKey: string,
  hosts: readonly string[],
  broken: SetAside[],
): Promise<HistoryEntry[]> {
  const found: HistoryEntry[] = [];
  const known = new Set([nameKey]);
  // Keys that are added on the way are visited, too.
  for (const key of known) {
    const own = await entriesBy(transaction, 'nameKey', key, broken);
    found.push(...own);
    const joined = await transaction.objectStore('decisions').index('body').getAllKeys(key);
    for (const other of joined) known.add(other);
    const decision = await decisionOn(transaction, key, broken);
    if (decision !== undefined) {
      known.add(decision.body);
      continue;
    }
    const seen = [...(key === nameKey ? hosts : []), ...own.flatMap(hostsOf)];
    for (const mark of marksOf(key, [...new Set(seen)])) {
      for (const other of await keysByMark(transaction, key, mark, broken)) known.add(other);
    }
  }
  return found;
}
