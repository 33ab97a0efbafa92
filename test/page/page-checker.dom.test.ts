import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { judge } from '../../src/check/judge';
import { reportKey } from '../../src/ignoring/report-key';
import { markPage } from '../../src/page/mark-page';
import { createPageChecker } from '../../src/page/page-checker';
import type { Judge } from '../../src/page/read-page';
import clean from '../fixtures/clean-2021.html?raw';
import { chineseDisplay } from '../settings/displays';

const told = vi.hoisted(() => vi.fn<(message: { readonly type: string }) => void>());

vi.mock('../../src/messages/to-background', () => ({
  isConnected: () => true,
  tellBackground: told,
  demandOfBackground: () => Promise.resolve(),
}));

// The page of a test is itself shown in a frame.
vi.mock('../../src/page/outer-frame', () => ({ isReadFromOutside: () => false }));

/** A checker of the sample page that has been asked once, and how often it had a report judged. */
async function checkedPage() {
  const judgeHere = vi.fn<Judge>((report) =>
    Promise.resolve({ judgement: judge(report), display: chineseDisplay }),
  );
  const checker = createPageChecker(judgeHere, () => Promise.resolve(markPage));
  const reply = await checker.answer({ type: 'check', mark: true });
  if ('failure' in reply || reply.result?.status !== 'checked') throw new Error('the page is not checked');
  judgeHere.mockClear();
  told.mockClear();
  const { report, source } = reply.result;
  return { checker, judgeHere, key: reportKey(report, source) };
}

/** Has the page in a tab that is not seen, until it is shown. */
function hidePage(): () => void {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  onTestFinished(() => visibility.mockRestore());
  return () => {
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
  };
}

beforeEach(async () => {
  await browserPage.viewport(1200, 800);
  const parsed = new DOMParser().parseFromString(clean, 'text/html');
  document.title = parsed.title;
  document.body.replaceChildren(...parsed.body.childNodes);
});

test('a check that was asked for is told, since the panel may not have asked', async () => {
  const { checker } = await checkedPage();
  await checker.answer({ type: 'check', mark: true });
  expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'checked' });
});

test('what is ignored in another report is no reason to judge this one anew', async () => {
  const { checker, judgeHere, key } = await checkedPage();
  checker.renew({ settings: false, reports: ['另一局 2020'] });
  checker.renew({ settings: false, reports: [key] });
  await vi.waitFor(() => expect(judgeHere).toHaveBeenCalled());
  await checker.answer({ type: 'current' });
  expect(judgeHere).toHaveBeenCalledTimes(1);
});

test('a judgement that says the same is not told', async () => {
  const { checker, judgeHere } = await checkedPage();
  checker.renew({ settings: true, reports: [] });
  await vi.waitFor(() => expect(judgeHere).toHaveBeenCalled());
  await checker.answer({ type: 'current' });
  expect(told).not.toHaveBeenCalled();
  judgeHere.mockImplementation((report) =>
    Promise.resolve({ judgement: judge(report), display: { ...chineseDisplay, theme: 'dark' } }),
  );
  checker.renew({ settings: true, reports: [] });
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith({ type: 'resultChanged' }));
});

test('a page that is not seen is judged anew only when it is looked at', async () => {
  const { checker, judgeHere } = await checkedPage();
  const show = hidePage();
  checker.renew({ settings: true, reports: [] });
  checker.renew({ settings: true, reports: [] });
  await new Promise((resolve) => setTimeout(resolve));
  expect(judgeHere).not.toHaveBeenCalled();
  show();
  await vi.waitFor(() => expect(judgeHere).toHaveBeenCalledTimes(1));
});

test('whoever asks about a page that is not seen hears what holds now', async () => {
  const { checker, judgeHere } = await checkedPage();
  hidePage();
  checker.renew({ settings: true, reports: [] });
  await checker.answer({ type: 'current' });
  expect(judgeHere).toHaveBeenCalledTimes(1);
});

test('last year’s report that a person names goes with every judgement, until the page shows another report', async () => {
  const { checker, judgeHere } = await checkedPage();
  const reply = await checker.answer({ type: 'current' });
  if ('failure' in reply || reply.result?.status !== 'checked') throw new Error('the page is not checked');
  const { report, source } = reply.result;
  const previous = { source, report: { ...report, year: 2023 } };
  judgeHere.mockImplementation((read, _, named) =>
    Promise.resolve({ judgement: judge(read, { previous: named }), display: chineseDisplay }),
  );
  const compared = await checker.answer({ type: 'compareWith', previous });
  expect('failure' in compared ? null : compared.result).toMatchObject({ previous: { year: 2023 } });
  expect(told).toHaveBeenCalledWith({ type: 'resultChanged' });
  await checker.answer({ type: 'check', mark: true });
  expect(judgeHere.mock.lastCall?.[2]).toEqual(previous);
  document.body.innerHTML = document.body.innerHTML.replaceAll('2024年', '2025年');
  document.title = document.title.replace('2024', '2025');
  await checker.answer({ type: 'check', mark: true });
  expect(judgeHere.mock.lastCall?.[0]).toMatchObject({ year: 2025 });
  expect(judgeHere.mock.lastCall?.[2]).toBeUndefined();
});
