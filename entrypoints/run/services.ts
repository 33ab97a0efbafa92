import { browser } from 'wxt/browser';
import { runExports } from '../../src/export/run-exports';
import { reportTexts } from '../../src/export/report-texts';
import { createHistoryArchive } from '../../src/history/create-history-archive';
import type { HistoryArchive } from '../../src/history/history-archive';
import { parseAddress } from '../../src/messages/address';
import { originOf } from '../../src/messages/host-permissions';
import { ownPages } from '../../src/messages/own-pages';
import { openRulePage } from '../../src/messages/rule-page';
import type { CheckedResult } from '../../src/check/check-result';
import { followListAlone, type ListPorts } from '../../src/run/follow-list';
import { readList } from '../../src/run/read-list';
import type { KnownBody } from '../../src/run/results/unpublished';
import { openRunStore, type RunStore } from '../../src/run/run-store';
import { systemClock } from '../../src/run/system-clock';
import { languageFor } from '../../src/settings/page-display';
import { readSettings, settingsStore } from '../../src/storage/settings-store';
import type { RunServices } from '../../src/ui/run/services';
import { runAccess } from './access';
import { listInTab } from './list-in-tab';
import { openRun } from './open-run';
import { request } from './requests';

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

function listPorts(store: RunStore): ListPorts {
  return {
    store,
    fetch: request,
    clock: systemClock,
    mayRead: async (url) =>
      browser.permissions.contains({ origins: [originOf(parseAddress(url)?.hostname ?? '')] }),
    read: readList,
    readInTab: listInTab,
  };
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
      follow: (run, limit, onProgress, signal) =>
        followListAlone(navigator.locks, listPorts(store), run, limit, onProgress, signal),
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
