import { calendarDay } from '../language/calendar-day';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { plainSentencesOf } from './plain-sentences';
import { bothForms, defineRule, type Quote } from './rule';

const subject = String.raw`(?:统计(?:期限|时限|期间|周期|时间|时段|区间|范围|数据)|数据统计)[^;]{0,15}?`;

/** Figures of other things have days of their own. */
const onPeriod = /统计(?:期限|时限)|报告|年报/;

/** `2024年1月1日至12月31日`, days or months. */
const span = new RegExp(
  String.raw`${subject}(?<words>(?<year>20\d\d)年(?<month>\d+)月(?:(?<day>\d+)日?)?[起始]?,?[至到~-]+(?:(?<endYear>20\d\d)年)?(?<endMonth>\d+)月(?:(?<endDay>\d+)日)?)`,
);

/** `截至2024年12月31日`: the beginning goes without saying. */
const deadline = new RegExp(
  String.raw`${subject}(?<words>截[至止]到?(?<year>20\d\d)年(?:(?<endMonth>\d+)月(?:(?<endDay>\d+)日)?|底|末))`,
);

/** What a report says of the days that its figures cover. */
interface Statement {
  /** The words, in quotation marks where they are the report's own; a space before a figure. */
  readonly words: () => Localized;
  /** Left out where the words are not its own. */
  readonly quote?: Quote;
  /** The year in which the days end. */
  readonly year: number;
  /** Whether the days are those from 1 January to 31 December of one year. */
  readonly isWholeYear: boolean;
}

/** The first sentence that states the 统计期限; null for none. */
function statementIn(report: Report): Statement | null {
  for (const sentence of plainSentencesOf(report)) {
    if (!onPeriod.test(sentence.letters)) continue;
    const match = span.exec(sentence.letters) ?? deadline.exec(sentence.letters);
    const { words = '', year = '', month = '1', day = '1', ...end } = match?.groups ?? {};
    if (match === null) continue;
    const { endYear = year, endMonth = '12', endDay = '31' } = end;
    const behind = match.index + match[0].length;
    const quote = sentence.quote(behind - words.length, behind);
    const days = [month, day, endMonth, endDay].map(Number).join('-');
    return {
      words: () => ({ 'zh-CN': `“${quote.text}”`, en: `“${quote.text}”` }),
      quote,
      year: Number(endYear),
      isWholeYear: endYear === year && days === '1-1-12-31',
    };
  }
  return null;
}

/** The 统计期限 that was read, for which no sentence is at hand. */
function statementOf({ from, to }: { from: string; to: string }): Statement {
  const year = to.slice(0, 4);
  return {
    words: () => {
      const [first, last] = [calendarDay(from), calendarDay(to)];
      return { 'zh-CN': ` ${first['zh-CN']}至 ${last['zh-CN']}`, en: `${first.en} to ${last.en}` };
    },
    year: Number(year),
    isWholeYear: from === `${year}-01-01` && to === `${year}-12-31`,
  };
}

export const periodRule = defineRule({
  id: 'period',
  name: { 'zh-CN': '统计期限', en: 'period covered' },
  group: 'dates',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第四十九条：年度报告报告上一年度的工作，统计期限为该年 1 月 1 日至 12 月 31 日',
    en: 'Article 49 of the Regulation: a report is about the year before its publication, from 1 January to 31 December',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '统计期限不是全年', en: 'The period is not the whole year' },
      message: {
        'zh-CN':
          '统计期限写的是{words}，应为 {year} 年 1 月 1 日至 12 月 31 日。请核对；本机关年中成立或者撤并的，请在正文中说明',
        en: 'The period is given as {words}; it should be 1 January to 31 December {year}. Check it; where the body was founded or dissolved within the year, the text should say so',
      },
    },
  },
  check(report) {
    const read = report.period === null ? null : statementOf(report.period);
    const stated = read?.isWholeYear === true ? read : (statementIn(report) ?? read);
    if (stated === null) {
      return {
        kind: 'notAssessable',
        reason: { 'zh-CN': '正文没有写明统计期限', en: 'The text does not state the period covered' },
      };
    }
    const year = report.year ?? stated.year;
    // Where the reader knows the period, title-year tells of a whole year that is another one.
    const isOfAnotherYear = report.period === null && stated.year !== year;
    if (stated.isWholeYear && !isOfAnotherYear) return { kind: 'assessed', checked: 1, found: [] };
    const { words, quote } = stated;
    const finding = {
      wording: 'differs' as const,
      values: { words: words(), year: String(year) },
      cells: [],
      expected: null,
      actual: null,
      ...(quote !== undefined && { quote }),
    };
    return { kind: 'assessed', checked: 1, found: [finding] };
  },
});
