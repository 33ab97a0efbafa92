import { browser } from 'wxt/browser';
import { runExports } from '../../src/export/run-exports';
import { reportTexts } from '../../src/export/report-texts';
import { createHistoryArchive } from '../../src/history/create-history-archive';
import type { HistoryArchive } from '../../src/history/history-archive';
import { parseAddress } from '../../src/messages/address';
import { ownPages } from '../../src/messages/own-pages';
import { openRulePage } from '../../src/messages/rule-page';
import type { CheckedResult } from '../../src/check/check-result';
import type { KnownBody } from '../../src/run/results/unpublished';
import { openRunStore } from '../../src/run/run-store';
import { languageFor } from '../../src/settings/page-display';
import { readSettings, settingsStore } from '../../src/storage/settings-store';
import type { RunServices } from '../../src/ui/run/services';
import { runAccess } from './access';
import { openRun } from './open-run';

async function openRule(rule: string): Promise<void> {
  const { settings } = await readSettings();
  await openRulePage(rule, languageFor(settings, navigator.language));
}

async function bodiesOn(archive: HistoryArchive, hosts: readonly string[]): Promise<readonly KnownBody[]> {
  const { bodies } = await archive.contents();
  return bodies.filter(({ entries }) =>
    entries.some(({ addresses }) =>
      addresses.some((address) => hosts.includes(parseAddress(address)?.host ?? '')),
    ),
  );
}

/** Where the history has a report, to print and to export it; null where it has it no longer. */
async function reportPage(
  archive: HistoryArchive,
  { report, source }: CheckedResult,
): Promise<string | null> {
  const { bodies } = await archive.contents();
  const entry = bodies
    .flatMap(({ entries }) => entries)
    .find(({ year, addresses }) => year === report.year && addresses.includes(source.url));
  return entry === undefined ? null : ownPages.storedReport(entry.id);
}

/** What the page of the runs works with in the browser. */
export function runServices(): RunServices {
  const store = openRunStore();
  const archive = createHistoryArchive();
  return {
    source: settingsStore,
    archive: store,
    exists: async (run) => (await store.run(run)) !== undefined,
    open: (run) => openRun(store, run),
    lists: {
      // The parser of pages weighs more than all else here, and most runs follow no list.
      follow: async (...asked) => (await import('./follow-list-here')).followListHere(store, ...asked),
    },
    access: runAccess,
    knownBodies: (hosts) => bodiesOn(archive, hosts),
    exports: runExports,
    json: (result) => reportTexts('zh-CN').json(result),
    reportPage: (result) => reportPage(archive, result),
    clipboard: navigator.clipboard,
    openRule: (rule) => void openRule(rule),
    pages: { runs: ownPages.runs(), history: ownPages.history(), run: ownPages.run },
    isPrivate: browser.extension.inIncognitoContext,
  };
}
