import type { HistoryBody } from '../../history/history-archive';
import type { HistoryEntry } from '../../history/history-entry';
import { plain } from '../../letters/plain';
import type { ListedRule } from '../options/listed-rule';
import { hostOf } from './host-of';

export const historyOrders = ['name', 'lastSeen', 'errors'] as const;

export type HistoryOrder = (typeof historyOrders)[number];

/** What is sought in the history. */
export interface HistoryQuery {
  /** As it is typed; every word of it must be found, in whatever script and case. */
  readonly text: string;
  /** Null for every year. */
  readonly year: number | null;
  readonly onlyErrors: boolean;
  readonly order: HistoryOrder;
}

/** Everything, by name. */
export const wholeHistory: HistoryQuery = { text: '', year: null, onlyErrors: false, order: 'name' };

/** Whether a query leaves anything out. */
export function isSifting({ text, year, onlyErrors }: HistoryQuery): boolean {
  return text.trim() !== '' || year !== null || onlyErrors;
}

interface IndexedEntry {
  readonly entry: HistoryEntry;
  /** Everything it can be found by, in one script and case; put together when it is first asked for. */
  readonly text: () => string;
}

/** A history made ready to be searched. */
export interface HistoryIndex {
  readonly bodies: readonly { readonly body: HistoryBody; readonly entries: readonly IndexedEntry[] }[];
  /** The years that there are reports of, newest first. */
  readonly years: readonly number[];
  /** How many reports there are. */
  readonly reports: number;
}

/** A body with those of its reports that were sought; never without any. */
export interface FoundBody {
  readonly body: HistoryBody;
  readonly entries: readonly HistoryEntry[];
}

const folded = (text: string): string => plain(text).toLowerCase();

/** A text that is made once, and not before somebody wants it: a list opens sooner than it is searched. */
function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

/**
 * Makes a history ready to be searched: by names of bodies, year, host, title, and rules with findings.
 *
 * @param bodies by name, as the archive gives them
 * @param rules those whose names are known; others are found by their ids
 */
export function indexHistory(
  bodies: readonly HistoryBody[],
  rules: readonly Pick<ListedRule, 'id' | 'name'>[],
): HistoryIndex {
  const ruleWords = new Map(
    rules.map(({ id, name }) => [id, folded(`${id} ${name['zh-CN']} ${name.en}`)] as const),
  );
  const years = new Set<number>();
  let reports = 0;
  const indexed = bodies.map((body) => {
    const names = once(() => folded([body.name, ...body.otherNames].join('\n')));
    const entries = body.entries.map((entry) => {
      reports += 1;
      if (entry.year !== null) years.add(entry.year);
      const text = once(() =>
        [
          names(),
          folded(`${String(entry.year ?? '')}\n${entry.title ?? ''}`),
          ...entry.addresses.map(hostOf),
          ...entry.rules.map((rule) => ruleWords.get(rule) ?? rule),
        ].join('\n'),
      );
      return { entry, text };
    });
    return { body, entries };
  });
  return { bodies: indexed, years: [...years].sort((one, other) => other - one), reports };
}

const errorsOf = ({ entries }: FoundBody): number =>
  entries.reduce((sum, { findings }) => sum + findings.error, 0);

const lastSeenOf = ({ entries }: FoundBody): string =>
  entries.reduce((last, { lastSeen }) => (lastSeen > last ? lastSeen : last), '');

/** Bodies that are equal by an order stay in the order of their names. */
function ordered(found: FoundBody[], order: HistoryOrder): FoundBody[] {
  if (order === 'name') return found;
  if (order === 'errors') return sortedBy(found, errorsOf, (one, other) => other - one);
  return sortedBy(found, lastSeenOf, (one, other) => (one === other ? 0 : one < other ? 1 : -1));
}

function sortedBy<Key>(
  found: readonly FoundBody[],
  keyOf: (body: FoundBody) => Key,
  compare: (one: Key, other: Key) => number,
): FoundBody[] {
  return found
    .map((body) => ({ body, key: keyOf(body) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ body }) => body);
}

/** The bodies with the reports that a query seeks, in the order that it asks for. */
export function searchHistory(index: HistoryIndex, query: HistoryQuery): readonly FoundBody[] {
  const words = folded(query.text).split(/\s+/).filter(Boolean);
  const isSought = ({ entry, text }: IndexedEntry): boolean =>
    (query.year === null || entry.year === query.year) &&
    (!query.onlyErrors || entry.findings.error > 0) &&
    words.every((word) => text().includes(word));
  const found = index.bodies.flatMap(({ body, entries }) => {
    const sought = entries.filter(isSought).map(({ entry }) => entry);
    return sought.length === 0 ? [] : [{ body, entries: sought }];
  });
  return ordered(found, query.order);
}
