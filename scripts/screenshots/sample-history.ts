import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import type { CheckedResult } from '../../src/check/check-result';
import { createHistoryArchive } from '../../src/history/create-history-archive';
import type { HistoryEntry } from '../../src/history/history-entry';
import { databaseName } from '../../src/history/schema-steps';
import { portalResults, type SampleResult } from './portal-results';
import type { StoredTables } from './stored';

/** The body whose reports are shown alone and beside each other. */
const shownBody = '青禾县财政局';

/** The same report as its page showed it a week before: with another figure and another date. */
function earlier(result: CheckedResult): CheckedResult {
  const { proactive } = result.report.tables;
  const licensing = { decisions: 12 };
  const tables = {
    ...result.report.tables,
    ...(proactive !== null && { proactive: { ...proactive, licensing } }),
  };
  const source = { ...result.source, checkedAt: '2026-01-12T08:00:00.000Z' };
  return { ...result, source, report: { ...result.report, publishedOn: null, tables } };
}

const isShown = ({ published }: SampleResult): boolean => published.body.name === shownBody;

let made: Promise<StoredTables> | null = null;

/** The history after somebody has checked the reports of eight bodies; one of them has changed since. */
export function sampleHistory(): Promise<StoredTables> {
  made ??= makeHistory();
  return made;
}

async function makeHistory(): Promise<StoredTables> {
  const archive = createHistoryArchive();
  const results = portalResults();
  const bodies = new Set(results.slice(0, 24).map(({ published }) => published.body.name));
  for (const sample of results) {
    if (!bodies.has(sample.published.body.name) && !isShown(sample)) continue;
    if (isShown(sample) && sample.published.year === 2024) await archive.keep(earlier(sample.result));
    await archive.keep(sample.result);
  }
  archive.close();
  const database = await openDB(databaseName);
  const entries = (await database.getAll('entries')).map((value: unknown) => ({ value }));
  const versions = (await database.getAll('versions')).map((value: unknown) => ({ value }));
  database.close();
  return { entries, versions };
}

/** What a list of 5,000 reports holds of each. */
export function manyEntries(): StoredTables {
  const regions = '青禾县 南岭市 云溪区 白沙县 长岗市 石泉县 临湖区 安平县 东河市 松山县'.split(' ');
  const entries = Array.from({ length: 5000 }, (_, index) => {
    const year = 2020 + (index % 5);
    const region = regions[Math.floor(index / 5) % regions.length] ?? '';
    const number = Math.floor(index / 50) + 1;
    const organization = `${region}第${String(number)}街道办事处`;
    const error = index % 7 === 0 ? (index % 3) + 1 : 0;
    const entry: HistoryEntry = {
      id: `${organization} ${String(year)}`,
      nameKey: organization,
      organization,
      year,
      title: `${organization}${String(year)}年政府信息公开工作年度报告`,
      form: '2021',
      publishedOn: `${String(year + 1)}-01-18`,
      addresses: [`http://www.test.gov.cn/${String(index)}.html`],
      firstSeen: '2026-01-20T08:00:00.000Z',
      lastSeen: '2026-01-20T08:00:00.000Z',
      version: 1,
      findings: { error, warning: index % 4, notice: index % 2, ignored: 0 },
      rules: [],
    };
    return { value: { entry, marks: [organization] } };
  });
  return { entries };
}
