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

/** What stood of a name key before it was decided on; undefined where nothing did. */
export interface Overruled {
  readonly nameKey: string;
  readonly before: unknown;
}

async function decide(
  transaction: Writing,
  nameKeys: Iterable<string>,
  body: string,
  now: Date,
): Promise<Overruled[]> {
  const decisions = transaction.objectStore('decisions');
  const overruled: Overruled[] = [];
  for (const nameKey of nameKeys) {
    const before: unknown = await decisions.get(nameKey);
    overruled.push({ nameKey, before });
    const decision: BodyDecision = { nameKey, body, at: now.toISOString() };
    await decisions.put(decision);
  }
  return overruled;
}

/** Takes decisions back: what stood there before stands there again, and nothing where nothing did. */
export async function takeBack(transaction: Writing, overruled: readonly Overruled[]): Promise<void> {
  const decisions = transaction.objectStore('decisions');
  for (const { nameKey, before } of [...overruled].reverse()) {
    const decision = bodyDecisionSchema.safeParse(before);
    if (decision.success) await decisions.put(decision.data);
    else await decisions.delete(nameKey);
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
 * @returns what was overruled
 */
export async function joinBodies(
  transaction: Writing,
  bodies: readonly string[],
  now: Date,
): Promise<Overruled[]> {
  const [first, ...others] = bodies;
  if (first === undefined) return [];
  const all = await known(transaction);
  const keys = others.flatMap((body) => [...keysOf(all, body)]);
  const own = keysOf(all, first);
  return decide(transaction, new Set(keys.filter((key) => !own.has(key))), first, now);
}

/**
 * Makes a name a body of its own. Names that were joined to it stay together without it.
 *
 * @param nameKey as entries have it
 * @returns what was overruled
 */
export async function partBody(transaction: Writing, nameKey: string, now: Date): Promise<Overruled[]> {
  const { decisions } = await known(transaction);
  const joined = decisions
    .filter((decision) => decision.body === nameKey && decision.nameKey !== nameKey)
    .map((decision) => decision.nameKey);
  const [heir] = joined;
  const inherited = heir === undefined ? [] : await decide(transaction, joined, heir, now);
  return [...inherited, ...(await decide(transaction, [nameKey], nameKey, now))];
}
