import type { Localized } from '../language/language';
import { organizationOf } from '../report/organization';
import { misprintedYearIn } from '../report/title';
import { differentYears, statedYears, yearOfTitle, type StatedYears } from './report-years';
import { bothForms, defineRule, type Found, type Quote } from './rule';

type Name = 'differs' | 'misprinted' | 'missing';

const places: Readonly<Record<keyof StatedYears, Localized>> = {
  title: { 'zh-CN': '标题', en: 'the title' },
  ownTitle: { 'zh-CN': '正文标题', en: 'the title above the text' },
  period: { 'zh-CN': '统计期限', en: 'the period covered' },
};

/** `标题为 2024 年，统计期限为 2023 年`. */
function inWords(years: StatedYears): Localized {
  const stated = (['title', 'ownTitle', 'period'] as const).flatMap((place) => {
    const year = years[place];
    return year === null ? [] : [{ place: places[place], year: String(year) }];
  });
  return {
    'zh-CN': stated.map(({ place, year }) => `${place['zh-CN']}为 ${year} 年`).join('，'),
    en: stated.map(({ place, year }) => `${place.en} says ${year}`).join(', '),
  };
}

/** What is wrong with the year of the titles, the one of the page first; null for nothing. */
function faultIn(titles: readonly [string, ...string[]], years: StatedYears): Found<Name> | null {
  const common = { cells: [], expected: null, actual: null };
  const quoting = (text: string): Quote => ({ text, passage: null });
  for (const title of titles) {
    const digits = misprintedYearIn(title);
    if (digits === null) continue;
    return { wording: 'misprinted', values: { digits }, quote: quoting(title), ...common };
  }
  const last = titles.at(-1) ?? titles[0];
  if (differentYears(years).length > 1) {
    return { wording: 'differs', values: { years: inWords(years) }, quote: quoting(last), ...common };
  }
  if (titles.some((title) => yearOfTitle(title) !== null)) return null;
  // 政府信息公开工作年度报告 alone may be the name of a column of the site.
  const isCertain = organizationOf(last) !== null;
  return {
    wording: 'missing',
    values: { title: last },
    quote: quoting(last),
    ...common,
    ...(!isCertain && { severity: 'warning' }),
  };
}

export const titleYear = defineRule<Name>({
  id: 'title-year',
  name: { 'zh-CN': '标题年份', en: 'year of the title' },
  group: 'dates',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第四十九条：年度报告报告的是上一年度的工作；标题、统计期限应当写明同一年份',
    en: 'Article 49 of the Regulation: a report is about the year before its publication; title and period have to name that one year',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '标题、统计期限的年份不一致', en: 'The years of title and period differ' },
      message: {
        'zh-CN': '{years}。请核对是哪一年的报告，改为同一年份',
        en: 'The years differ: {years}. Check which year the report is about and name it alike',
      },
    },
    misprinted: {
      title: { 'zh-CN': '标题的年份写错', en: 'The year of the title is misprinted' },
      message: {
        'zh-CN': '标题里写的是“{digits}年”，不是四位数的年份。请改正',
        en: 'The title says “{digits}年”, which is no year of four digits. Correct it',
      },
    },
    missing: {
      title: { 'zh-CN': '标题没有年份', en: 'The title names no year' },
      message: {
        'zh-CN': '标题“{title}”没有写是哪一年的报告。请补上年份',
        en: 'The title “{title}” does not say which year the report is about. Add the year',
      },
    },
  },
  check(report) {
    const { title, ownTitle } = report;
    if (title === null) {
      return {
        kind: 'notAssessable',
        reason: { 'zh-CN': '页面上没有找到报告的标题', en: 'The page shows no title of the report' },
      };
    }
    const years = statedYears(report);
    const titles: [string, ...string[]] = ownTitle === undefined ? [title] : [title, ownTitle];
    const fault = faultIn(titles, years);
    const checked = titles.length + (years.period === null ? 0 : 1);
    return { kind: 'assessed', checked, found: fault === null ? [] : [fault] };
  },
});
