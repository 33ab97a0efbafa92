import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judge } from '../../src/check/judge';
import type { JudgeAnswer } from '../../src/messages/judge-answer';
import type { JudgeRequest } from '../../src/messages/judge-request';
import { pageDisplayOf } from '../../src/settings/page-display';
import { defaultSettings } from '../../src/settings/settings';
import { checked, reportOf } from './checked';

const area = vi.hoisted(() => new Map<string, unknown>());
const memory = vi.hoisted(() => new Map<string, unknown>());
const sent = vi.hoisted(() => vi.fn<(tab: number, message: object) => Promise<void>>());

vi.mock('wxt/browser', () => {
  const areaOf = (values: Map<string, unknown>) => ({
    get: (key: string) => Promise.resolve(values.has(key) ? { [key]: values.get(key) } : {}),
    set: (set: Record<string, unknown>) =>
      Promise.resolve().then(() => {
        for (const [key, value] of Object.entries(set)) values.set(key, value);
      }),
    remove: (key: string) => Promise.resolve(values.delete(key)),
  });
  const [local, session] = [areaOf(area), areaOf(memory)];
  const tabs = { query: () => Promise.resolve([{ id: 7 }, {}]), sendMessage: sent };
  return { browser: { storage: { local, session }, tabs } };
});

const { history, previousInHistory } = await import('../../entrypoints/background/history');
const { remember } = await import('../../entrypoints/background/remembering');
const { readHistoryProblem } = await import('../../src/storage/history-problem');

const url = 'http://www.mms.gov.cn/2024/report.html';
const sender = (isPrivate = false) => ({
  tab: { id: 7, incognito: isPrivate } as NonNullable<Parameters<typeof remember>[2]['tab']>,
});

const requestFor = (parts: Partial<JudgeRequest> = {}): JudgeRequest => ({
  type: 'judge',
  report: reportOf(),
  url,
  title: '年度报告',
  ...parts,
});

const answerTo = ({ report, previous }: JudgeRequest): JudgeAnswer => ({
  judgement: judge(report, { previous }),
  display: pageDisplayOf(defaultSettings, 'zh-CN'),
});

async function rememberAs(parts: Partial<JudgeRequest> = {}, isPrivate = false): Promise<void> {
  const request = requestFor(parts);
  await remember(request, answerTo(request), sender(isPrivate));
}

const years = async () =>
  (await history.contents()).bodies.flatMap(({ entries }) => entries.map(({ year }) => year));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area.clear();
  memory.clear();
  sent.mockReset().mockResolvedValue(undefined);
});

afterEach(() => history.close());

it('a report of a page is kept', async () => {
  await rememberAs();
  expect(await years()).toEqual([2024]);
});

it('nothing is kept of a private window, of a page without a title, of a failure, or where no history is wanted', async () => {
  await rememberAs({}, true);
  const untitled: JudgeRequest = { type: 'judge', report: reportOf(), url };
  await remember(untitled, answerTo(untitled), sender());
  await remember(requestFor(), { failure: 'it broke' }, sender());
  area.set('settings', { ...defaultSettings, keepHistory: false });
  await rememberAs();
  expect(await years()).toEqual([]);
});

it('open reports of the year after are told of a new report and of a changed one, and of nothing else', async () => {
  await rememberAs();
  expect(sent).not.toHaveBeenCalled();
  await rememberAs({ report: reportOf({ year: 2023 }) });
  const renewal = { type: 'renew', reports: ['某某市人民政府 2024'] };
  expect(sent.mock.calls).toEqual([[7, renewal]]);
  await rememberAs({ report: reportOf({ year: 2023 }), isRenewal: true });
  await rememberAs({ report: reportOf({ year: 2023 }) });
  expect(sent).toHaveBeenCalledOnce();
  await rememberAs({ report: reportOf({ year: 2023, changes: { 'applications.granted.total': 32 } }) });
  expect(sent).toHaveBeenCalledTimes(2);
});

it("last year's report that a person named is kept, too", async () => {
  const { source, report } = checked({ year: 2023 });
  await rememberAs({ previous: { source, report } });
  expect(await years()).toEqual([2024, 2023]);
  expect((await previousInHistory(reportOf(), url))?.report).toEqual(report);
});

it('a history that fails costs nothing, is noted, and the note goes when it works again', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await rememberAs();
  expect((await readHistoryProblem())?.text['zh-CN']).toContain('存储空间已满');
  put.mockRestore();
  await rememberAs();
  expect(await readHistoryProblem()).toBeNull();
});

it('on a disk that takes not even the note, the note is kept in memory', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  const set = vi.spyOn(area, 'set').mockImplementation(() => {
    throw new Error('FILE_ERROR_NO_SPACE');
  });
  await rememberAs();
  put.mockRestore();
  set.mockRestore();
  expect(area.size).toBe(0);
  expect((await readHistoryProblem())?.text['zh-CN']).toContain('存储空间已满');
  await rememberAs();
  expect(await readHistoryProblem()).toBeNull();
});

it('a history that cannot be read costs no judgement', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await previousInHistory(reportOf(), url)).toBeUndefined();
  vi.unstubAllGlobals();
  await vi.waitFor(async () => expect(await readHistoryProblem()).not.toBeNull());
});

const pasted = (parts: { day?: number; url?: string; organization?: string | null; checkedAt?: string }) => {
  const { source, report } = checked({ year: 2023, changes: { 'applications.granted.total': 99 }, ...parts });
  return { previous: { source: { ...source, checkedAt: parts.checkedAt ?? source.checkedAt }, report } };
};

it('a pasted report never takes the place of what the history has seen since', async () => {
  await history.keep(checked({ year: 2023, day: 5 }));
  await rememberAs(pasted({ day: 2 }));
  expect(await history.versionsOf('某某市 2023')).toHaveLength(1);
  await rememberAs(pasted({ day: 9 }));
  expect(await history.versionsOf('某某市 2023')).toHaveLength(2);
});

it('a pasted report was seen now at the latest, and without body and page it is not kept', async () => {
  await rememberAs(pasted({ url: '', organization: null }));
  expect(await years()).toEqual([2024]);
  await rememberAs(pasted({ checkedAt: '9999-01-01T00:00:00.000Z' }));
  const [kept] = await history.versionsOf('某某市 2023');
  expect(Date.parse(kept?.source.checkedAt ?? '')).toBeLessThanOrEqual(Date.now());
});
