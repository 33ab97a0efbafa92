import { bareNameOf } from '../../bodies/body-name';
import { isSameBody } from '../../bodies/same-body';
import type { ResultRow } from './result-row';

/** A body that may be expected to have published. */
export interface KnownBody {
  readonly name: string;
  /** Other names that it bears. */
  readonly otherNames: readonly string[];
}

/** Where a body is known from. */
type BodyOrigin = 'run' | 'history' | 'list';

/** Whether there is a report of a year: read, only linked (a file, or a page that could not be had), or none. */
type Publication = 'published' | 'linked' | 'missing';

export interface BodyPublications {
  readonly name: string;
  readonly origin: BodyOrigin;
  /** In the order of the years asked for. */
  readonly years: readonly Publication[];
  /** Reports of it that tell no year: one of them may be the one that is missing. */
  readonly undated: number;
}

interface Entry {
  readonly name: string;
  readonly origin: BodyOrigin;
  readonly byYear: Map<number, Publication>;
  undated: number;
}

/**
 * Which bodies have a report of which year.
 *
 * @param years the years to look at
 * @param history bodies of which earlier reports are known
 * @param listed names that a person has listed; the name may leave out the region before it
 * @returns the bodies of the run in their order, then those that it does not have
 */
export function publicationsOf(
  rows: readonly ResultRow[],
  years: readonly number[],
  history: readonly KnownBody[],
  listed: readonly string[],
): readonly BodyPublications[] {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    if (!row.isNamed) continue;
    const entry = entered(entries, bareNameOf(row.body), row.body, 'run');
    if (row.year === null) entry.undated += 1;
    else if (entry.byYear.get(row.year) !== 'published') entry.byYear.set(row.year, publicationOf(row));
  }
  for (const { name, otherNames } of history) {
    const keys = [name, ...otherNames].map(bareNameOf);
    if (!keys.some((key) => entries.has(key))) entered(entries, bareNameOf(name), name, 'history');
  }
  for (const name of listed) {
    const key = bareNameOf(name);
    if (key !== '' && !entries.has(key) && !isShortForOne(entries, name)) entered(entries, key, name, 'list');
  }
  return [...entries.values()].map(({ name, origin, byYear, undated }) => ({
    name,
    origin,
    years: years.map((year) => byYear.get(year) ?? 'missing'),
    undated,
  }));
}

function entered(entries: Map<string, Entry>, key: string, name: string, origin: BodyOrigin): Entry {
  const entry = entries.get(key) ?? { name, origin, byYear: new Map(), undated: 0 };
  entries.set(key, entry);
  return entry;
}

/** Whether exactly one body at hand has this name: 市教育局 is that of the city that the list is about. */
function isShortForOne(entries: ReadonlyMap<string, Entry>, name: string): boolean {
  return [...entries.values()].filter((each) => isSameBody(each.name, name)).length === 1;
}

function publicationOf({ page: { state, result } }: ResultRow): Publication {
  return state === 'done' && result?.status !== 'noReport' ? 'published' : 'linked';
}

/**
 * The years that the list is about: those of which it has at least half as many reports as of the one with the most.
 * Of others, such as those of which a portal has kept a few, nearly every body would be told as lacking.
 */
export function mainYears(rows: readonly ResultRow[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { year } of rows) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count * 2 >= most).map(([year]) => year));
}

/** Names as a person lists them, one a line; numbers before them and repetitions are left out. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/\r?\n/).map((line) => line.replace(/^\s*\d+\s*[.、．)）]?\s*/, '').trim());
  return [...new Set(names.filter(Boolean))];
}
