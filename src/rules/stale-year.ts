import { firstFindings } from './most-findings';
import { plainSentencesOf, type PlainSentence } from './plain-sentences';
import { undisputedYear } from './report-years';
import { bothForms, defineRule, type Found, type Quote } from './rule';
import { yearOfWork, type NamedYear } from './year-of-work';

/** Sentences that are older than that were not taken from a report of the same form. */
const oldest = 3;

/** So many letters behind the year tell what the sentence is about. */
const shortestQuote = 8;

/** The year with the words behind it, up to the end of a clause. */
function quoteFrom(sentence: PlainSentence, { start, end }: NamedYear): Quote {
  const behind = sentence.letters.slice(end + shortestQuote).search(/[,;:]/);
  return sentence.quote(start, behind < 0 ? sentence.letters.length : end + shortestQuote + behind);
}

export const staleYear = defineRule({
  id: 'stale-year',
  name: { 'zh-CN': '往年文字', en: 'sentences of another year' },
  group: 'dates',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第四十九条：年度报告报告的是上一年度的工作，正文应当写该年度的情况',
    en: 'Article 49 of the Regulation: a report is about one year, and its text is to describe that year',
  },
  wordings: {
    stale: {
      title: { 'zh-CN': '正文写的是 {named} 年', en: 'The text speaks of {named}' },
      message: {
        'zh-CN': '“{words}”写的是 {named} 年，本报告是 {year} 年的。请核对是否沿用了往年的文字',
        en: '“{words}” speaks of {named}, but the report is about {year}. Check whether the sentence was taken from an earlier report',
      },
    },
  },
  check(report) {
    const year = undisputedYear(report);
    if (year === null) {
      return {
        kind: 'notAssessable',
        reason: {
          'zh-CN': '标题和统计期限没有写明年份，或者写得不一致',
          en: 'Title and period name no year, or several',
        },
      };
    }
    const sentences = plainSentencesOf(report);
    if (sentences.length === 0) {
      return { kind: 'notAssessable', reason: { 'zh-CN': '没有读到正文', en: 'No text was read' } };
    }
    const ofYears = sentences.flatMap((sentence) => {
      const named = yearOfWork(sentence.letters, sentence.section === 0);
      return named === null ? [] : [{ sentence, named }];
    });
    if (ofYears.length === 0) return { kind: 'notApplicable' };
    const stale = ofYears.filter(({ named }) => named.year < year && named.year >= year - oldest);
    const found = firstFindings(stale).map(({ sentence, named }): Found<'stale'> => {
      const quote = quoteFrom(sentence, named);
      return {
        wording: 'stale',
        values: { words: quote.text, named: String(named.year), year: String(year) },
        cells: [],
        expected: null,
        actual: null,
        quote,
      };
    });
    return { kind: 'assessed', checked: ofYears.length, found };
  },
});
