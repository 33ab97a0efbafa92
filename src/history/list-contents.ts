import * as z from 'zod/mini';
import type { HistoryContents } from './history-archive';
import { bodyDecisionSchema, type BodyDecision } from './history-entry';
import { groupBodies } from './group-bodies';
import {
  brokenRecord,
  named,
  setAsideSchema,
  storedEntrySchema,
  type SetAside,
  type StoredEntry,
} from './records';
import type { Reading } from './transactions';

/** What was set aside before; one that is itself beyond understanding is named, too. */
export async function setAsideIn(transaction: Reading): Promise<SetAside[]> {
  const values = await transaction.objectStore('setAside').getAll();
  return values.map((value) => {
    const parsed = setAsideSchema.safeParse(value);
    return parsed.success ? parsed.data : brokenRecord('setAside', '', parsed.error, value);
  });
}

const entryKeySchema = z.looseObject({ entry: z.looseObject({ id: z.string() }) });
const decisionKeySchema = z.looseObject({ nameKey: z.string() });

/** The key of a record as the database reads it from the record: asked for all of them, keys cost as much again. */
const entryKey = (value: unknown): string => entryKeySchema.safeParse(value).data?.entry.id ?? '';
const decisionKey = (value: unknown): string => decisionKeySchema.safeParse(value).data?.nameKey ?? '';

/**
 * Everything in the history but the reports themselves.
 *
 * @param broken where records are entered that cannot be understood
 */
export async function listContents(transaction: Reading, broken: SetAside[]): Promise<HistoryContents> {
  const [values, said, aside] = await Promise.all([
    transaction.objectStore('entries').getAll(),
    transaction.objectStore('decisions').getAll(),
    setAsideIn(transaction),
  ]);
  const known: StoredEntry[] = [];
  for (const value of values) {
    const stored = storedEntrySchema.safeParse(value);
    if (stored.success) known.push(stored.data);
    else broken.push(brokenRecord('entries', entryKey(value), stored.error, value));
  }
  const decided: BodyDecision[] = [];
  for (const value of said) {
    const decision = bodyDecisionSchema.safeParse(value);
    if (decision.success) decided.push(decision.data);
    else broken.push(brokenRecord('decisions', decisionKey(value), decision.error, value));
  }
  return { bodies: groupBodies(known, decided), broken: [...aside, ...broken].map(named) };
}
