import type { CheckedResult } from '../../src/check/check-result';
import { reportExports } from '../../src/export/report-exports';
import { reportView } from '../../src/export/report-view';
import { createHistoryArchive } from '../../src/history/create-history-archive';
import { languageOf } from '../../src/language/language';
import { askForJudgement } from '../../src/messages/ask-for-judgement';
import { connectToPage } from '../../src/messages/connect-to-page';
import { ownPages } from '../../src/messages/own-pages';
import { targetTabOf } from '../../src/messages/target-tab';
import { settingsStore } from '../../src/storage/settings-store';
import { watchStorage } from '../../src/storage/watch-storage';
import type { ReportServices, ReportState } from '../../src/ui/report/services';
import { compareYears } from '../../src/years/compare-years';
import type { YearComparison } from '../../src/years/year-comparison';

const archive = createHistoryArchive();
const page = connectToPage(targetTabOf(location.href), () => languageOf(navigator.language));

/** The id of a report of the history that the address names; null where it names a tab. */
function storedId(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('report');
}

/** Beside last year's report of the history; null where there is none, or the browser lets no history be read. */
async function comparisonOf({ report, source }: CheckedResult): Promise<YearComparison | null> {
  try {
    const previous = await archive.previousOf(report, source.url);
    return previous === undefined ? null : compareYears(previous, { report, source }, { isSameBody: true });
  } catch {
    return null;
  }
}

async function loadStored(id: string): Promise<ReportState> {
  const [version] = await archive.reports([id]);
  if (version === undefined) return { kind: 'notStored' };
  const { report, source } = version;
  const { judgement } = await askForJudgement(report, source.url);
  const result: CheckedResult = { source, status: 'checked', report, ...judgement };
  return { kind: 'checked', result, comparison: await comparisonOf(result) };
}

async function loadFromTab(): Promise<ReportState> {
  const state = await page.current();
  if (state.kind === 'failed') return state;
  if (state.kind !== 'checked') return { kind: 'notChecked' };
  const { result } = state;
  const comparison = result.status === 'checked' ? await comparisonOf(result) : null;
  return { kind: 'checked', result, comparison };
}

/** What the page of one report works with in the browser. */
export const reportServices: ReportServices = {
  source: settingsStore,
  async load() {
    const id = storedId();
    try {
      return id === null ? await loadFromTab() : await loadStored(id);
    } catch (error) {
      return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  },
  follow(onChange, signal) {
    addEventListener('hashchange', onChange, { signal });
    if (storedId() === null) {
      page.follow(onChange, signal);
      return;
    }
    archive.watch(onChange, signal);
    watchStorage(() => onChange(), signal);
  },
  view: reportView,
  exports: reportExports,
  print: () => {
    print();
  },
  historyAddress: ownPages.history(),
};
