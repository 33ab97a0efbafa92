import * as z from 'zod/mini';
import { marksOf } from '../bodies/body-name';
import { hostOf } from '../bodies/host-of';
import type { BrokenRecord } from './history-archive';
import { historyEntrySchema, type HistoryEntry } from './history-entry';

/** What the list says of a report, with what its body is found by. */
export const storedEntrySchema = z.strictObject({ entry: historyEntrySchema, marks: z.array(z.string()) });

export type StoredEntry = z.infer<typeof storedEntrySchema>;

export const setAsideSchema = z.strictObject({
  store: z.string(),
  key: z.string(),
  reason: z.string(),
  value: z.unknown(),
});

/** A record that could not be understood, as it was stored. */
export type SetAside = z.infer<typeof setAsideSchema>;

/** The hosts on which a report was seen. */
export function hostsOf({ addresses }: HistoryEntry): string[] {
  return [...new Set(addresses.map(hostOf))].filter((host) => host !== null);
}

/** An entry as it is stored. */
export function storedEntry(entry: HistoryEntry): StoredEntry {
  return { entry, marks: marksOf(entry.nameKey, hostsOf(entry)) };
}

/** A record that could not be understood, with the reason in few words: where it is wrong, and how. */
export function brokenRecord(
  store: string,
  key: string,
  { issues }: z.core.$ZodError,
  value: unknown,
): SetAside {
  const reasons = issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  return { store, key, reason: reasons.join('; '), value };
}

/**
 * Reads a record through its schema.
 *
 * @param broken where a record is entered that cannot be understood
 * @param store where it stands, with its key there
 * @returns undefined for one that cannot be understood, and where there is none
 */
export function understood<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  broken: SetAside[],
  store: string,
  key: string,
): z.infer<Schema> | undefined {
  if (value === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  broken.push(brokenRecord(store, key, parsed.error, value));
  return undefined;
}

/** A record that was set aside, without what it was. */
export const named = ({ store, key, reason }: SetAside): BrokenRecord => ({ store, key, reason });
