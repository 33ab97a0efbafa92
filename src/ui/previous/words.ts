import { formatNumber } from '../../language/fill';
import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';

/** The words around last year's report. */
export interface PreviousWords {
  readonly label: string;
  /** @param rules how many rules across years were not checked */
  readonly missing: (year: number, rules: number) => string;
  /** Before and behind the link to the report that was compared with, and what the link says. */
  readonly compared: { readonly before: string; readonly behind: string };
  readonly report: (year: number | null) => string;
  readonly read: string;
  readonly reading: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly allow: string;
  /** Said where the person did not allow it. */
  readonly refused: (host: string) => string;
  /** The link to what was found in the place of the report. */
  readonly open: string;
  readonly useAnyway: string;
  readonly paste: string;
  /** Over the field into which the JSON is pasted. */
  readonly field: (year: number) => string;
  readonly use: string;
  readonly failed: string;
}

const written: Readonly<Record<WrittenLanguage, PreviousWords>> = {
  'zh-CN': {
    label: '上一年度报告',
    missing: (year, rules) => `没有${String(year)}年的报告，${formatNumber(rules)}条跨年规则未检查`,
    compared: { before: '已与', behind: '比对' },
    report: (year) => (year === null ? '上一年度报告' : `${String(year)}年报告`),
    read: '读取上一年度报告',
    reading: '正在读取上一年度报告……',
    cancel: '取消',
    cancelled: '已取消',
    allow: '允许并读取',
    refused: (host) => `未允许读取${host}，没有读取上一年度报告`,
    open: '打开',
    useAnyway: '仍用于比较',
    paste: '粘贴 JSON',
    field: (year) => `${String(year)}年报告的 JSON（在该报告的网页上检查后复制）`,
    use: '用于比较',
    failed: '未能比较，请刷新网页后重试',
  },
  en: {
    label: 'Last year’s report',
    missing: (year, rules) =>
      `No report of ${String(year)} at hand: ${formatNumber(rules)} ${rules === 1 ? 'rule' : 'rules'} across years not checked`,
    compared: { before: 'Compared with the ', behind: '' },
    report: (year) => (year === null ? 'report of the year before' : `report of ${String(year)}`),
    read: 'Read last year’s report',
    reading: 'Reading last year’s report…',
    cancel: 'Cancel',
    cancelled: 'Cancelled',
    allow: 'Allow and read',
    refused: (host) => `Reading ${host} was not allowed; last year’s report was not read`,
    open: 'Open',
    useAnyway: 'Compare all the same',
    paste: 'Paste JSON',
    field: (year) =>
      `JSON of the report of ${String(year)} (check that report on its page and copy it there)`,
    use: 'Compare',
    failed: 'It could not be compared; reload the page and try again',
  },
};

/** The words in a language. */
export function previousWordsIn(language: Language): PreviousWords {
  return wordsIn(written, language);
}
