import { vi } from 'vitest';
import type { HistoryArchive, HistoryContents } from '../../../src/history/history-archive';
import type { HistoryEntry, HistoryVersion } from '../../../src/history/history-entry';
import { bodiesOf, versionOf } from './entries';

interface ArchiveSetting {
  readonly entries?: readonly HistoryEntry[];
  /** Name keys and the bodies that they were joined to. */
  readonly joined?: ReadonlyMap<string, string>;
  readonly broken?: HistoryContents['broken'];
  /** Of reports that have more than one, newest first. */
  readonly versions?: Readonly<Record<string, readonly HistoryVersion[]>>;
  /** What becomes of a file, by its text. */
  readonly imports?: Readonly<Record<string, Awaited<ReturnType<HistoryArchive['imported']>>>>;
}

/** An archive that lives as long as the test; what it was asked to do is watched. */
export function fakeArchive({
  entries: first = [],
  joined: firstJoined = new Map(),
  broken: firstBroken = [],
  versions = {},
  imports = {},
}: ArchiveSetting = {}) {
  let [entries, broken] = [first, firstBroken];
  const joined = new Map(firstJoined);
  const watchers = new Set<() => void>();
  const versionsOf = (id: string): readonly HistoryVersion[] => {
    const entry = entries.find((each) => each.id === id);
    return versions[id] ?? (entry === undefined ? [] : [versionOf(entry)]);
  };
  const setEntries = (now: readonly HistoryEntry[]): void => {
    entries = now;
    watchers.forEach((tell) => tell());
  };
  /** What makes the bodies again what they are now. */
  const asBefore = () => {
    const before = [...joined];
    return (): Promise<void> => {
      joined.clear();
      for (const [key, body] of before) joined.set(key, body);
      return Promise.resolve();
    };
  };
  return {
    remember: vi.fn<HistoryArchive['remember']>(() => Promise.resolve()),
    previousOf: () => Promise.resolve(undefined),
    contents: vi.fn<HistoryArchive['contents']>(() =>
      Promise.resolve({ bodies: bodiesOf(entries, joined), broken }),
    ),
    versionsOf: (id: string) => Promise.resolve(versionsOf(id)),
    reports: (ids: readonly string[]) => Promise.resolve(ids.flatMap((id) => versionsOf(id).slice(0, 1))),
    remove: vi.fn<HistoryArchive['remove']>((ids) => {
      const before = entries;
      setEntries(entries.filter(({ id }) => !ids.includes(id)));
      return Promise.resolve(() => {
        setEntries(before);
        return Promise.resolve();
      });
    }),
    join: vi.fn<HistoryArchive['join']>((bodies) => {
      const [into = ''] = bodies;
      const takeBack = asBefore();
      for (const { nameKey } of entries) {
        if (bodies.includes(joined.get(nameKey) ?? nameKey)) joined.set(nameKey, into);
      }
      return Promise.resolve(takeBack);
    }),
    part: vi.fn<HistoryArchive['part']>((nameKey) => {
      const takeBack = asBefore();
      const [heir, ...others] = [...joined].flatMap(([key, body]) =>
        body === nameKey && key !== nameKey ? [key] : [],
      );
      if (heir !== undefined) for (const key of [heir, ...others]) joined.set(key, heir);
      joined.set(nameKey, nameKey);
      return Promise.resolve(takeBack);
    }),
    exported: () => Promise.resolve(['{"a":', '1}']),
    imported: vi.fn<HistoryArchive['imported']>((text) => Promise.resolve(imports[text] ?? null)),
    usage: () => Promise.resolve({ used: 12_900_000, quota: 2_300_000_000 }),
    forgetBroken: vi.fn<HistoryArchive['forgetBroken']>(() => {
      broken = [];
      return Promise.resolve();
    }),
    watch: (onChange: () => void, signal: AbortSignal) => {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
    },
    /** Changes the reports as another page would. */
    setEntries,
  } satisfies HistoryArchive & { setEntries: unknown };
}
