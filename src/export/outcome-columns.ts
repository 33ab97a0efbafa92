import { verdictOf } from '../check/verdict';
import type { Language, Localized, WrittenLanguage } from '../language/language';
import { textIn } from '../language/text-in';
import { wordsIn } from '../language/words-in';
import { momentOfCheck } from './moment-of-check';
import { oneLine } from './one-line';
import type { Outcome, OutcomeStatus } from './outcome';

/** What an export says of a report among several, in the order of its columns. */
export const outcomeFields = [
  'body',
  'year',
  'title',
  'status',
  'error',
  'warning',
  'notice',
  'ignored',
  'unfinished',
  'reason',
  'attachments',
  'publishedOn',
  'form',
  'previous',
  'checkedAt',
  'url',
] as const;

export type OutcomeField = (typeof outcomeFields)[number];

export type OutcomeLine = Readonly<Record<OutcomeField, string | number | null>>;

const heads: Readonly<Record<WrittenLanguage, Readonly<Record<OutcomeField, string>>>> = {
  'zh-CN': {
    body: '机关',
    year: '年度',
    title: '标题',
    status: '检查情况',
    error: '错误',
    warning: '待核对',
    notice: '提示',
    ignored: '已忽略',
    unfinished: '未能判断的勾稽规则',
    reason: '没有结论的原因',
    attachments: '未检查的附件',
    publishedOn: '发布日期',
    form: '格式',
    previous: '对照的上一年度报告',
    checkedAt: '检查时间',
    url: '网址',
  },
  en: {
    body: 'Body',
    year: 'Year',
    title: 'Title',
    status: 'State',
    error: 'Errors',
    warning: 'To verify',
    notice: 'Notices',
    ignored: 'Ignored',
    unfinished: 'Undecided rules on sums',
    reason: 'Why there is no verdict',
    attachments: 'Files not checked',
    publishedOn: 'Published',
    form: 'Form',
    previous: 'Compared with last year’s report',
    checkedAt: 'Checked',
    url: 'Address',
  },
};

/** What became of a report, in a word or two. */
export const statusWords: Readonly<Record<OutcomeStatus, Localized>> = {
  checked: { 'zh-CN': '已检查', en: 'checked' },
  noReport: { 'zh-CN': '不是年报', en: 'no report' },
  noData: { 'zh-CN': '空白表样', en: 'blank form' },
  unreadable: { 'zh-CN': '表格无法读取', en: 'tables cannot be read' },
  failed: { 'zh-CN': '读取失败', en: 'failed' },
  unchecked: { 'zh-CN': '附件，未检查', en: 'file, not checked' },
  waiting: { 'zh-CN': '尚未检查', en: 'not checked yet' },
  leftOut: { 'zh-CN': '没有选中', en: 'not chosen' },
};

const separator: Localized = { 'zh-CN': '；', en: '; ' };

/** The heads of the columns by field. */
export function outcomeHeads(language: Language): Readonly<Record<OutcomeField, string>> {
  return wordsIn(heads, language);
}

const nothingCounted = { error: null, warning: null, notice: null, ignored: null, unfinished: null };

function countsOf({ result }: Outcome) {
  if (result?.status !== 'checked') return nothingCounted;
  const { counts, ignored, unfinished } = verdictOf(result.findings, result.coverage);
  return { ...counts, ignored, unfinished };
}

/** What an export says of one report among several: words on one line each, figures as numbers. */
export function outcomeLine(outcome: Outcome, language: Language): OutcomeLine {
  const { body, year, title, status, reason, attachments, publishedOn, checkedAt, url, result } = outcome;
  const checked = result?.status === 'checked' ? result : null;
  const files = attachments.map(({ name, url: address }) => `${oneLine(name)} ${oneLine(address)}`.trim());
  return {
    body: body === null ? null : oneLine(body),
    year,
    title: oneLine(title),
    status: textIn(statusWords[status], language),
    ...countsOf(outcome),
    reason: reason === null ? null : oneLine(textIn(reason, language)),
    attachments: files.length === 0 ? null : files.join(textIn(separator, language)),
    publishedOn,
    form: checked === null ? null : checked.report.form,
    previous: checked?.previous === undefined ? null : oneLine(checked.previous.url),
    checkedAt: checkedAt === null ? null : momentOfCheck({ checkedAt }),
    url: oneLine(url),
  };
}
