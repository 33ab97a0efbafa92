import type { BodyDecision } from './history-entry';
import { groupBodies } from './group-bodies';
import { bodyDecisionSchema } from './history-entry';
import { storedEntrySchema, understood, type SetAside, type StoredEntry } from './records';
import type { Writing } from './transactions';

interface Known {
  readonly entries: readonly StoredEntry[];
  readonly decisions: readonly BodyDecision[];
}

async function known(transaction: Writing): Promise<Known> {
  // Whatever cannot be understood takes no part here; it is set aside when the history is listed.
  const broken: SetAside[] = [];
  const entries = await transaction.objectStore('entries').getAll();
  const decisions = await transaction.objectStore('decisions').getAll();
  return {
    entries: entries.flatMap((value) => understood(storedEntrySchema, value, broken, 'entries', '') ?? []),
    decisions: decisions.flatMap(
      (value) => understood(bodyDecisionSchema, value, broken, 'decisions', '') ?? [],
    ),
  };
}

async function decide(
  transaction: Writing,
  nameKeys: Iterable<string>,
  body: string,
  now: Date,
): Promise<void> {
  for (const nameKey of nameKeys) {
    const decision: BodyDecision = { nameKey, body, at: now.toISOString() };
    await transaction.objectStore('decisions').put(decision);
  }
}

/** The name keys of a body as it is now. */
function keysOf({ entries, decisions }: Known, id: string): Set<string> {
  const body = groupBodies(entries, decisions).find((each) =>
    each.entries.some(({ nameKey }) => nameKey === id),
  );
  return new Set(body?.entries.map(({ nameKey }) => nameKey) ?? [id]);
}

/**
 * Makes several bodies one: all their names belong to the first of them from now on.
 *
 * @param bodies ids
 */
export async function joinBodies(transaction: Writing, bodies: readonly string[], now: Date): Promise<void> {
  const [first, ...others] = bodies;
  if (first === undefined) return;
  const all = await known(transaction);
  const keys = others.flatMap((body) => [...keysOf(all, body)]);
  const own = keysOf(all, first);
  await decide(transaction, new Set(keys.filter((key) => !own.has(key))), first, now);
}

/**
 * Makes a name a body of its own. Names that were joined to it stay together without it.
 *
 * @param nameKey as entries have it
 */
export async function partBody(transaction: Writing, nameKey: string, now: Date): Promise<void> {
  const { decisions } = await known(transaction);
  const joined = decisions
    .filter((decision) => decision.body === nameKey && decision.nameKey !== nameKey)
    .map((decision) => decision.nameKey);
  const [heir] = joined;
  if (heir !== undefined) await decide(transaction, joined, heir, now);
  await decide(transaction, [nameKey], nameKey, now);
}
