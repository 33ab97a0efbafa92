import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckedResult } from '../../src/check/check-result';
import { reportKey } from '../../src/ignoring/report-key';
import type { CheckerRequest } from '../../src/messages/to-checker';
import type { TargetTab } from '../../src/messages/target-tab';
import { checkReport } from '../check/check-fixture';

const fake = vi.hoisted(() => ({
  ask: vi.fn<(tabId: number, frames: readonly number[], request: { type: string }) => Promise<unknown>>(),
  told: vi.fn<(message: object) => Promise<void>>(),
  requested: vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: () => Promise.resolve({ url: 'https://www.test.gov.cn/' }) },
    permissions: { request: fake.requested },
  },
}));
vi.mock('../../src/messages/page-frames', () => ({
  askFrames: fake.ask,
  enterableFrames: () => Promise.resolve([0]),
  startCheckers: () => Promise.resolve([0]),
}));
vi.mock('../../src/messages/to-background', () => ({ demandOfBackground: fake.told }));
vi.mock('../../src/messages/badge', () => ({ showVerdict: () => Promise.resolve() }));

const { connectToPage } = await import('../../src/messages/connect-to-page');

const near = checkReport('wrong-column');
const far: CheckedResult = { ...near, report: { ...near.report, organization: '另一局' } };

const framesOf = (result: CheckedResult) => ({
  frames: [
    {
      frameId: 0,
      result,
      marked: true,
      selected: null,
      found: true,
      url: result.source.url,
      foreignFrames: [],
    },
  ],
  failures: [],
});

/** The tab that is in front, which a test puts another in the place of. */
let tab = 1;
const target: TargetTab = { id: () => Promise.resolve(tab), follow: () => undefined };

beforeEach(() => {
  tab = 1;
  fake.ask.mockReset();
  fake.told.mockReset().mockResolvedValue();
  fake.requested.mockReset().mockResolvedValue(true);
});

test('a late answer of another tab does not take the place of what is shown', async () => {
  let answerLate = (): void => undefined;
  fake.ask.mockImplementation((tabId) =>
    tabId === 1
      ? new Promise((resolve) => (answerLate = () => resolve(framesOf(far))))
      : Promise.resolve(framesOf(near)),
  );
  const page = connectToPage(target, () => 'zh-CN');
  const late = page.current();
  await vi.waitFor(() => expect(fake.ask).toHaveBeenCalled());
  tab = 2;
  await page.current();
  answerLate();
  await late;
  await page.ignore(0, '');
  expect(fake.told).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ type: 'ignore', report: reportKey(near.report, near.source) }),
  );
});

test('what is ignored is of the report that was shown at the press, whatever is asked meanwhile', async () => {
  fake.ask.mockImplementation((tabId) => Promise.resolve(framesOf(tabId === 1 ? near : far)));
  const page = connectToPage(target, () => 'zh-CN');
  await page.current();
  tab = 2;
  await Promise.all([page.current(), page.ignore(0, '')]);
  expect(fake.told).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ report: reportKey(near.report, near.source) }),
  );
});

test.each(['*', '*.com', '*:8080', '[::1]'])(
  'nobody is asked for the pages of all hosts by a frame from %s',
  async (host) => {
    fake.ask.mockResolvedValue({ frames: [], failures: [] });
    await connectToPage(target, () => 'zh-CN').enter(host);
    expect(fake.requested).not.toHaveBeenCalled();
    const requests = fake.ask.mock.calls.map(([, , request]) => request);
    expect(requests).toEqual([{ type: 'check', mark: true } satisfies CheckerRequest]);
  },
);

test('a frame is asked for by its host alone', async () => {
  fake.ask.mockResolvedValue({ frames: [], failures: [] });
  await connectToPage(target, () => 'zh-CN').enter('report.example.cn:8443');
  expect(fake.requested).toHaveBeenCalledExactlyOnceWith({ origins: ['*://report.example.cn/*'] });
});
