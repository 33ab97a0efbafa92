import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import '../../../assets/styles/popup.css';
import type { CheckedResult } from '../../../src/check/check-result';
import type { Language } from '../../../src/language/language';
import type { PreviousAnswer } from '../../../src/portal/previous-answer';
import type { PreviousReport } from '../../../src/report/schema/previous-report';
import { PreviousLine } from '../../../src/ui/previous/previous-line';
import type { PreviousReports } from '../../../src/ui/previous/services';
import { coverageOf, reportWith, resultWith } from '../results';

const unchecked = resultWith({
  report: reportWith({ year: 2024 }),
  coverage: [
    coverageOf('carry-over-across-years', 'notAssessable', { group: 'years' }),
    coverageOf('sudden-change', 'notAssessable', { group: 'years' }),
    coverageOf('repeated-text', 'notApplicable', { group: 'years' }),
    coverageOf('period', 'notAssessable', { group: 'dates' }),
  ],
});

const place = { url: 'http://a.gov.cn/2023.html', title: '某某市2023年年报', year: 2023 };
const previous: PreviousReport = {
  source: { url: place.url, title: place.title, checkedAt: '2025-01-02T03:04:05.000Z' },
  report: reportWith({ year: 2023 }),
};

/** Renders the line into an empty body; what it asks for is watched. */
function show(
  answer: PreviousAnswer | Promise<PreviousAnswer>,
  result = unchecked,
  language: Language = 'zh-CN',
) {
  const reports = {
    find: vi.fn<PreviousReports['find']>(() => Promise.resolve(answer)),
    parse: vi.fn<PreviousReports['parse']>(() => Promise.resolve(answer)),
    allow: vi.fn<PreviousReports['allow']>(() => Promise.resolve(true)),
  };
  const compare = vi.fn<(named: PreviousReport) => Promise<boolean>>(() => Promise.resolve(true));
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const draw = (shown: CheckedResult) =>
    render(<PreviousLine result={shown} reports={reports} compare={compare} language={language} />, root);
  draw(result);
  return { ...reports, compare, draw, root };
}

const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status');
const failed = (text: string): PreviousAnswer => ({
  kind: 'failed',
  text: { 'zh-CN': text, en: `en ${text}` },
});

test('says how many rules across years were not checked, and asks for nothing by itself', async () => {
  const { find, root } = show(failed('无'));
  await expect.element(screen.getByText('没有2023年的报告，2条跨年规则未检查')).toBeVisible();
  expect(find).not.toHaveBeenCalled();
  expect(root.querySelector('details')?.open).toBe(false);
});

test('says nothing where no rule went without, or the report tells no year', () => {
  expect(show(failed('无'), resultWith({ coverage: [] })).root.textContent).toBe('');
  const yearless = { ...unchecked, report: reportWith({ year: null }) };
  expect(show(failed('无'), yearless).root.textContent).toBe('');
});

test('names what was compared with, as a link where it has an address of the web', async () => {
  const { draw, root } = show(failed('无'), { ...unchecked, previous: place });
  expect(root.textContent).toBe('已与2023年报告比对');
  await expect.element(screen.getByRole('link', { name: '2023年报告' })).toHaveAttribute('href', place.url);
  draw({ ...unchecked, previous: { ...place, url: 'javascript:alert(1)' } });
  expect(root.textContent).toBe('已与2023年报告比对');
  expect(root.querySelector('a')).toBeNull();
});

test('one click has the page compared with the report that is found', async () => {
  const { find, compare } = show({ kind: 'found', previous });
  await button('读取上一年度报告').click();
  await vi.waitFor(() => expect(compare).toHaveBeenCalledExactlyOnceWith(previous));
  expect(find).toHaveBeenCalledExactlyOnceWith(unchecked.report, expect.any(AbortSignal));
  await expect.element(status()).toHaveTextContent('');
});

test('the search can be called off by the same button, and what comes later is thrown away', async () => {
  let tell: (answer: PreviousAnswer) => void = () => undefined;
  const { find, compare } = show(
    new Promise((resolve) => {
      tell = resolve;
    }),
  );
  await button('读取上一年度报告').click();
  await expect.element(status()).toHaveTextContent('正在读取');
  await button('取消').click();
  await expect.element(status()).toHaveTextContent('已取消');
  expect(find.mock.lastCall?.[1].aborted).toBe(true);
  tell({ kind: 'found', previous });
  await expect.element(button('读取上一年度报告')).toHaveFocus();
  expect(compare).not.toHaveBeenCalled();
});

test('what was found in its place is said, with its address', async () => {
  show({
    kind: 'failed',
    text: { 'zh-CN': '找到的是2022年的报告', en: '' },
    url: 'http://a.gov.cn/2022.html',
  });
  await button('读取上一年度报告').click();
  await expect.element(status()).toHaveTextContent('找到的是2022年的报告');
  await expect
    .element(screen.getByRole('link', { name: '打开' }))
    .toHaveAttribute('href', 'http://a.gov.cn/2022.html');
});

test('access to another host is asked for in a click, then it is looked for again', async () => {
  const text = { 'zh-CN': '需要允许', en: '' };
  const { find, allow, compare } = show({ kind: 'notAllowed', host: 'www.a.com', text });
  await button('读取上一年度报告').click();
  find.mockResolvedValue({ kind: 'found', previous });
  await button('允许并读取').click();
  expect(allow).toHaveBeenCalledExactlyOnceWith('www.a.com');
  await vi.waitFor(() => expect(compare).toHaveBeenCalledWith(previous));
});

test('access that is not given is said, and nothing is asked of the host', async () => {
  const { find, allow } = show({
    kind: 'notAllowed',
    host: 'www.a.com',
    text: { 'zh-CN': '需要允许', en: '' },
  });
  await button('读取上一年度报告').click();
  allow.mockResolvedValue(false);
  await button('允许并读取').click();
  await expect.element(status()).toHaveTextContent('未允许读取www.a.com');
  expect(find).toHaveBeenCalledTimes(1);
});

test('a report of another body is compared only when a person says so', async () => {
  const { compare } = show({ kind: 'otherBody', previous, text: { 'zh-CN': '名称不同', en: '' } });
  await button('读取上一年度报告').click();
  await expect.element(status()).toHaveTextContent('名称不同');
  expect(compare).not.toHaveBeenCalled();
  await button('仍用于比较').click();
  expect(compare).toHaveBeenCalledExactlyOnceWith(previous);
});

test('pasted JSON goes where the report is read from it', async () => {
  const { parse, compare } = show({ kind: 'found', previous });
  await screen.getByText('粘贴 JSON').click();
  await expect.element(button('用于比较')).toBeDisabled();
  await userEvent.fill(screen.getByLabelText(/2023年报告的 JSON/).element(), '{"a":1}');
  await button('用于比较').click();
  expect(parse).toHaveBeenCalledExactlyOnceWith('{"a":1}', unchecked.report);
  await vi.waitFor(() => expect(compare).toHaveBeenCalledWith(previous));
});

test('what was said of one report is not said of another', async () => {
  const { draw } = show(failed('没有找到'));
  await button('读取上一年度报告').click();
  await expect.element(status()).toHaveTextContent('没有找到');
  draw({ ...unchecked, source: { ...unchecked.source, url: 'http://a.gov.cn/other.html' } });
  await expect.element(status()).toHaveTextContent('');
});

test('in English', async () => {
  show(failed('x'), unchecked, 'en');
  await button('Read last year’s report').click();
  await expect.element(status()).toHaveTextContent('en x');
});
