import { checkPage } from '../../../src/check/check-page';
import type { CheckedResult } from '../../../src/check/check-result';
import { judge } from '../../../src/check/judge';
import { createHistoryArchive, type HistoryStore } from '../../../src/history/create-history-archive';
import { nameKeyOf } from '../../../src/bodies/body-name';
import { entryIdOf, newEntry } from '../../../src/history/entry-of';
import type { FiledReport } from '../../../src/history/history-file';
import { liveTree } from '../../../src/table/sources/live';
import { indexHistory, searchHistory, wholeHistory } from '../../../src/ui/history/search';
import { median } from '../measure';
import { showFixture } from './show-fixture';

const years = [2020, 2021, 2022, 2023, 2024];
const turns = 9;

/** The check of a whole sample page. */
async function checkedFixture(): Promise<CheckedResult> {
  const shown = await showFixture('clean-2021');
  const identity = { url: 'http://www.test.gov.cn/', title: shown.title, checkedAt: new Date(0) };
  const { result } = checkPage(liveTree, shown, identity);
  if (result.status !== 'checked') throw new Error('the sample page is no report');
  return result;
}

/** The check of a body and year, with figures and texts as long as those of the sample. */
function checkOf(sample: CheckedResult, body: number, year: number): CheckedResult {
  const organization = `某省${'甲乙丙丁戊己庚辛壬癸'[body % 10] ?? ''}${String(body)}市财政局`;
  const url = `http://www.city${String(body % 300)}.gov.cn/art/${String(year)}/${String(body)}.html`;
  const title = `${organization}${String(year)}年政府信息公开工作年度报告`;
  return {
    ...sample,
    source: { url, title, checkedAt: '2026-01-20T08:00:00.000Z' },
    report: { ...sample.report, organization, year, title },
  };
}

function fileOf(sample: CheckedResult, reports: number): string {
  const filed: FiledReport[] = [];
  for (let place = 0; place < reports; place += 1) {
    const year = years[place % years.length] ?? 0;
    const check = checkOf(sample, Math.floor(place / years.length), year);
    const id = entryIdOf(check.report, check.source.url);
    const { source, report } = check;
    filed.push({
      entry: newEntry(check, id, 1),
      versions: [{ id, version: 1, source, report, changes: [] }],
    });
  }
  return JSON.stringify({ format: 'gouji-history', schemaVersion: 1, reports: filed });
}

/** What was stored so far in this page, and the check that all of it is made of. */
let filled: { readonly reports: number; readonly sample: CheckedResult } | null = null;

/**
 * Fills the history of this page.
 *
 * @param reports how many
 * @returns as many
 */
export async function fill(reports: number): Promise<number> {
  const sample = await checkedFixture();
  const text = fileOf(sample, reports);
  const history = createHistoryArchive();
  const outcome = await history.imported(text);
  if (outcome?.added !== reports) throw new Error(`took in ${String(outcome?.added)} of ${String(reports)}`);
  history.close();
  filled = { reports, sample };
  return reports;
}

function filledHistory() {
  if (filled === null) throw new Error('the history was not filled');
  return filled;
}

async function medianOf(task: (history: HistoryStore, turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const history = createHistoryArchive();
    const start = performance.now();
    await task(history, turn);
    times.push(performance.now() - start);
    history.close();
  }
  return median(times);
}

/** The time in milliseconds until everything can be listed, the opening of the database and the index included. */
export async function openTime(): Promise<number> {
  const { reports } = filledHistory();
  return medianOf(async (history) => {
    const { bodies } = await history.contents();
    const listed = searchHistory(indexHistory(bodies, []), wholeHistory);
    if (listed.length !== reports / years.length) throw new Error(`${String(listed.length)} bodies`);
  });
}

/** The time in milliseconds of the first search through everything, as after a key was pressed; later ones take less. */
export async function searchTime(): Promise<number> {
  const history = createHistoryArchive();
  const { bodies } = await history.contents();
  history.close();
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const index = indexHistory(bodies, []);
    const start = performance.now();
    const found = searchHistory(index, {
      ...wholeHistory,
      text: `财政 ${String(turn)} 2023`,
      order: 'lastSeen',
    });
    times.push(performance.now() - start);
    if (found.length === 0) throw new Error('nothing was found');
  }
  return median(times);
}

/** The time in milliseconds in which last year's report is found and one report is judged against it. */
export async function acrossYearsTime(): Promise<number> {
  const { reports, sample } = filledHistory();
  return medianOf(async (history, turn) => {
    const body = Math.floor((reports / years.length / turns) * turn);
    const { report, source } = checkOf(sample, body, 2024);
    const previous = await history.previousOf(report, source.url);
    if (previous?.report.year !== 2023)
      throw new Error(`${nameKeyOf(report.organization, source.url)} is not found`);
    return judge(report, { previous });
  });
}
