import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { comparedNumbers, matchSection, type MatchedSection } from '../years/repeated-sentences';
import { bothForms, defineRule, verdictOn, type Found, type Quote } from './rule';
import { reportOfYearBefore } from './year-before';

/** Sections that are shorter without boilerplate say too little to be called repeated. */
const fewestLetters = 60;

/** So many letters of the example are shown in the message. */
const longestExample = 40;

const names: Readonly<Record<MatchedSection['number'], Localized>> = {
  1: { 'zh-CN': '一、总体情况', en: 'section 1 (overview)' },
  5: { 'zh-CN': '五、存在的主要问题及改进情况', en: 'section 5 (problems and improvements)' },
};

/** The longest repeated sentence; null where none is. */
function longestRepeated({ sentences }: MatchedSection): Quote | null {
  const [longest] = sentences
    .filter(({ isRepeated }) => isRepeated)
    .sort((one, other) => other.length - one.length);
  return longest?.sentence ?? null;
}

const shortened = (text: string): string =>
  text.length > longestExample ? `${text.slice(0, longestExample)}…` : text;

/** What is found in a section of which more than half is repeated; null for another one. */
function repeatedIn(section: MatchedSection, year: number): Found<'repeated'> | null {
  const { number, letters, repeatedLetters } = section;
  const quote = longestRepeated(section);
  if (repeatedLetters * 2 <= letters || quote === null) return null;
  return {
    wording: 'repeated',
    values: {
      section: names[number],
      year,
      letters,
      repeated: repeatedLetters,
      percent: Math.round((repeatedLetters / letters) * 100),
      example: shortened(quote.text),
    },
    cells: [],
    expected: null,
    actual: null,
    quote,
  };
}

const isWithout = ({ sections }: Report): boolean =>
  !sections.some((section) => comparedNumbers.some((number) => number === section.number));

/** Why neither section was compared. */
function whyNot(report: Report, previous: Report, year: number): Localized {
  const before = String(year);
  if (isWithout(previous)) {
    return {
      'zh-CN': `${before}年的报告没有读到第一、第五部分`,
      en: `Neither section 1 nor section 5 was read in the report of ${before}`,
    };
  }
  if (isWithout(report)) {
    return {
      'zh-CN': '这份报告没有读到第一、第五部分',
      en: 'Neither section 1 nor section 5 was read in this report',
    };
  }
  return {
    'zh-CN': `第一、第五部分没有足够的文字与${before}年的报告比较`,
    en: `Sections 1 and 5 have too few words of their own to compare with the report of ${before}`,
  };
}

export const repeatedText = defineRule({
  id: 'repeated-text',
  name: { 'zh-CN': '文字照搬上年', en: 'text repeated from last year' },
  group: 'years',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第五十条：年度报告应当包括政府信息公开工作存在的主要问题及改进情况',
    en: 'Regulations on open government information, article 50: the report covers the main problems of the work and the improvements made',
  },
  wordings: {
    repeated: {
      title: { 'zh-CN': '“{section}”大部分与上年报告相同', en: 'Most of {section} is last year’s' },
      message: {
        'zh-CN':
          '“{section}”除格式用语外共 {letters} 字，其中 {repeated} 字（{percent}%）与{year}年报告相同，或者只改了年份和个别字词，如“{example}”。请按本年的实际情况改写',
        en: '{section}: of {letters} characters beside set phrases, {repeated} ({percent}%) are those of the report of {year}, or differ from them in the year or a few words, such as “{example}”. Write what was done this year',
      },
    },
  },
  check(report, context) {
    const before = reportOfYearBefore(report, context, 2020);
    if (before.kind !== 'found') return before;
    const sections = comparedNumbers
      .map((number) => matchSection(before.report, report, number))
      .filter((section) => section !== null)
      .filter(({ letters }) => letters >= fewestLetters);
    const found = sections.map((section) => repeatedIn(section, before.year)).filter((each) => each !== null);
    return verdictOn(sections.length, found, whyNot(report, before.report, before.year));
  },
});
