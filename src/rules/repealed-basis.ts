import type { Report } from '../report/schema/report';
import { firstFindings } from './most-findings';
import { countParts, matchesIn, plainWordsOf, type PlainWords } from './plain-words';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

type Name = 'regulations' | 'form';

const oldRegulations = /(?:国务院令|国令)[(\[〔【]?第?492号|第492号(?:国务院令|令)?/g;
const newRegulations = '711号';
const oldForm = /国办公开办函[〔(\[【]2019[〕)\]】]第?60号/g;

const newForm = /2021[〕)\]】]第?30号/;

/** Words of a sentence that tells what was repealed and rests on nothing. */
const repeal = /废止|修订|修改|不再|停止|取代|代替/;

/** The first year whose reports follow the form of 2021. */
const firstYearOf2021Form = 2021;

/** What a sentence cites that is in force no longer. */
function citationsIn(words: PlainWords, { year }: Report): Found<Name>[] {
  const { letters } = words;
  const isFormRepealed = year !== null && year >= firstYearOf2021Form;
  const found = (wording: Name, pattern: RegExp): Found<Name>[] =>
    matchesIn(words, pattern).map(({ quote }) => ({
      wording,
      values: { text: quote.text },
      cells: [],
      expected: null,
      actual: null,
      quote,
    }));
  if (repeal.test(letters)) return [];
  return [
    ...(letters.includes(newRegulations) ? [] : found('regulations', oldRegulations)),
    ...(isFormRepealed && !newForm.test(letters) ? found('form', oldForm) : []),
  ];
}

export const repealedBasis = defineRule<Name>({
  id: 'repealed-basis',
  name: { 'zh-CN': '引用失效依据', en: 'repealed legal basis' },
  group: 'structure',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '现行《政府信息公开条例》为国令第711号，自2019年5月15日起施行；2021年度起的年报适用国办公开办函〔2021〕30号所附格式',
    en: 'The Regulations in force are Order No. 711, since 15 May 2019; reports for 2021 and later follow the form of 国办公开办函〔2021〕30号',
  },
  wordings: {
    regulations: {
      title: { 'zh-CN': '引用了修订前的条例', en: 'Cites the Regulations before their revision' },
      message: {
        'zh-CN': '正文引用“{text}”，该令公布的是修订前的条例，现行条例为国令第711号。请核对引用的依据',
        en: 'The text cites “{text}”, the order of the Regulations before their revision; those in force are Order No. 711. Check the citation',
      },
    },
    form: {
      title: { 'zh-CN': '引用了 2019 年的试行格式', en: 'Cites the trial form of 2019' },
      message: {
        'zh-CN':
          '正文引用“{text}”，该试行格式只用于 2019、2020 年度，2021 年度起适用国办公开办函〔2021〕30号。请核对引用的依据',
        en: 'The text cites “{text}”, the trial form for 2019 and 2020; from 2021 on 国办公开办函〔2021〕30号 applies. Check the citation',
      },
    },
  },
  check(report) {
    const words = plainWordsOf(report);
    const found = firstFindings(words.flatMap((each) => citationsIn(each, report)));
    return verdictOn(countParts(report), found, { 'zh-CN': '没有读到正文', en: 'No text was read' });
  },
});
