import type { Language, Localized } from '../language/language';
import { severities, severityWords } from '../language/severity';
import { textIn } from '../language/text-in';
import { momentOfCheck } from './moment-of-check';
import { outcomeStatuses, type Outcome } from './outcome';
import { statusWords } from './outcome-columns';
import { resultsTotals } from './results-totals';
import { cell, rowOfValues, spanning, type CellLook, type Sheet, type SheetRow } from './sheet';

/** Where the reports of a run were found, and when it began. */
export interface RunHead {
  readonly title: string;
  readonly url: string;
  readonly createdAt: string;
}

const words = {
  name: { 'zh-CN': '概况', en: 'Overview' },
  title: {
    'zh-CN': '政府信息公开工作年度报告批量检查结果',
    en: 'Check of several annual reports on open government information',
  },
  list: { 'zh-CN': '栏目', en: 'List page' },
  url: { 'zh-CN': '网址', en: 'Address' },
  startedAt: { 'zh-CN': '检查时间', en: 'Started' },
  count: { 'zh-CN': '年报份数', en: 'Reports' },
  withErrors: { 'zh-CN': '已检查，有错误', en: 'checked, with errors' },
  toVerify: { 'zh-CN': '已检查，有待核对或未能判断的内容', en: 'checked, something to verify or undecided' },
  good: { 'zh-CN': '已检查，未发现错误', en: 'checked, no errors found' },
  findings: { 'zh-CN': '问题（处）', en: 'Findings' },
  ignored: { 'zh-CN': '已忽略', en: 'ignored' },
  rules: { 'zh-CN': '问题分布', en: 'Findings by rule' },
  rule: { 'zh-CN': '规则', en: 'Rule' },
  reports: { 'zh-CN': '年报（份）', en: 'Reports' },
  all: { 'zh-CN': '合计', en: 'all' },
} as const satisfies Record<string, Localized>;

const pair = (key: string, value: string | number, look?: CellLook): SheetRow => ({
  cells: [
    cell(key, 'key'),
    { value, look: look ?? (typeof value === 'number' ? 'count' : 'text'), across: 2 },
  ],
});

/** What several reports come to: how many were checked and how, and which rules found most. */
export function overviewSheet(outcomes: readonly Outcome[], head: RunHead | null, language: Language): Sheet {
  const say = (text: Localized): string => textIn(text, language);
  const { statuses, tones, findings, ignored, rules } = resultsTotals(outcomes);
  const section = (title: Localized): SheetRow => spanning(say(title), 'group', 3);
  return {
    name: say(words.name),
    widths: [48, 24, 24],
    rows: [
      spanning(say(words.title), 'title', 3),
      ...(head === null
        ? []
        : [
            pair(say(words.list), head.title),
            pair(say(words.url), head.url),
            pair(say(words.startedAt), momentOfCheck({ checkedAt: head.createdAt })),
          ]),
      section(words.count),
      pair(say(words.all), outcomes.length),
      pair(say(words.withErrors), tones.error),
      pair(say(words.toVerify), tones.warning),
      pair(say(words.good), tones.good),
      ...outcomeStatuses
        .filter((status) => status !== 'checked' && statuses[status] > 0)
        .map((status) => pair(say(statusWords[status]), statuses[status])),
      section(words.findings),
      ...severities.map((severity) => pair(say(severityWords[severity]), findings[severity])),
      pair(say(words.ignored), ignored),
      section(words.rules),
      rowOfValues([say(words.rule), say(words.findings), say(words.reports)], 'head'),
      ...rules.map((total) => rowOfValues([say(total.name), total.findings, total.reports])),
    ],
  };
}
