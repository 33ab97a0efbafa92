import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import type { Attachment } from '../../src/report/schema/document';
import { checked } from './fake-page';
import { openPanel } from './panel/panel-harness';
import { openPopup } from './popup-harness';
import { coverageOf, findingWith, refusedResult, reportWith, resultWith } from './results';

const attachments: Attachment[] = [
  { name: '年报.pdf', kind: 'pdf', url: 'https://www.example.gov.cn/a.pdf' },
];
const ignored = { reason: '规则误报', at: '2026-02-03T12:00:00.000Z' };
const error = findingWith({
  rule: 'litigation-total',
  severity: 'error',
  cells: ['litigation.review.total', 'litigation.review.upheld'],
});
const findings = [
  error,
  findingWith({ rule: 'text-applications', severity: 'warning', quote: '办结62件' }),
  findingWith({ rule: 'blank-cells', severity: 'notice', cells: ['proactive.fees.amount'] }),
  { ...error, returned: ignored },
  { ...error, ignored },
];
const report = reportWith({
  cells: { 'litigation.review.other': { text: '22（其中1件）', state: 'annotated' } },
});
const coverage = [coverageOf('title-year', 'notAssessable'), coverageOf('stale-year', 'off')];
const faulty = resultWith({ report, findings, coverage });

const states = {
  'a clean report': checked(resultWith({})),
  'a report with findings': checked(faulty, { selected: 0, unreadFrames: ['a.example'] }),
  'files in the place of a report': checked({ ...refusedResult('attachment'), attachments }),
  'a page that was not checked': { kind: 'unchecked' },
  'a page that lets nobody in': { kind: 'notAllowed' },
  'a check that failed': { kind: 'failed', detail: 'TypeError: x' },
} as const;

const button = (name: string) => screen.getByRole('button', { name });

/** What axe objects to, in a word each. */
async function objections(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

describe.each(['light', 'dark'])('in %s colours axe finds nothing', (theme) => {
  const prepare = () => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'zh-CN';
  };

  it.each(Object.entries(states))('in the popup of %s', async (_, state) => {
    prepare();
    openPopup({ state });
    await expect.element(screen.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await objections()).toEqual([]);
  });

  it.each(Object.entries(states))('in the panel of %s', async (_, state) => {
    prepare();
    openPanel({ state });
    await expect.element(screen.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await objections()).toEqual([]);
  });

  it('in the numbers, the list of what is ignored, the reasons and the menu of the panel', async () => {
    prepare();
    openPanel({ state: states['a report with findings'] });
    await button('忽略…').click();
    await expect.element(button('口径不同，正文已说明')).toBeVisible();
    expect(await objections()).toEqual([]);
    await button('已忽略 1').click();
    await expect.element(button('恢复')).toBeVisible();
    await screen.getByRole('button', { name: '复制', exact: true }).click();
    await expect.element(button('复制 Markdown')).toBeVisible();
    expect(await objections()).toEqual([]);
    await screen.getByRole('tab', { name: '数值' }).click();
    await expect.element(screen.getByRole('table', { name: '表四 复议诉讼' })).toBeVisible();
    expect(await objections()).toEqual([]);
  });
});
