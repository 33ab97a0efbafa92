import { expect, test } from 'vitest';
import type { Report } from '../../src/report/schema/report';
import { comparedSections, matchSection } from '../../src/years/repeated-sentences';
import { buildReport } from '../rules/report-builder';

const reportOf = (text: string | null, number: 1 | 5 = 1): Report =>
  buildReport({ form: '2021', sections: { [number]: text } });

/** The kinds of the sentences of section 一, and how much of it is repeated in hundredths. */
function kindsOf(previous: string, current: string): { kinds: string[]; repeated: number | null } {
  const [section] = comparedSections(reportOf(previous), reportOf(current));
  const repeated = section?.repeated ?? null;
  return {
    kinds: section?.sentences.map(({ kind }) => kind) ?? [],
    repeated: repeated === null ? null : Math.round(repeated * 100),
  };
}

const training = '组织各部门政务公开工作人员开展业务培训，提高答复申请的质量和效率。';
const website = '全年通过县政府门户网站公开政府信息4126条，发布政策解读材料35篇。';
const newWork = '建成县级政务公开专区并向公众开放，设置查询、打印、咨询三类服务窗口。';

test.each([
  ['word for word', training, training, ['same'], 100],
  [
    'other punctuation, spaces and numbers',
    `一是${training}`,
    `（2）${training.replace('，', ', ')}`,
    ['same'],
    100,
  ],
  [
    'in traditional script',
    training,
    training.replace('组织', '組織').replace('质量', '質量'),
    ['same'],
    100,
  ],
  ['other figures are no repetition', website, website.replace('4126', '5290'), ['figures'], 0],
  ['another year alone is one', `2023年，${training}`, `2024年，${training}`, ['figures'], 100],
  ['a year in Chinese numerals', `二〇二三年，${training}`, `二〇二四年，${training}`, ['figures'], 100],
  [
    'figures in Chinese numerals',
    `召开培训会三次，${training}`,
    `召开培训会五次，${training}`,
    ['figures'],
    0,
  ],
  ['a word changed', training, training.replace('业务培训', '专题培训'), ['edited'], 100],
  ['in another order', training + newWork, newWork + training, ['same', 'same'], 100],
  [
    'one sentence made of two',
    `${training}${newWork}`,
    `${training.replace('。', '，')}${newWork}`,
    ['edited'],
    100,
  ],
  ['half of a sentence', `${training.replace('。', '；')}${newWork}`, training, ['edited'], 100],
  ['nothing in common', training, newWork, ['new'], 0],
])('%s', (_, previous, current, kinds, repeated) => {
  expect(kindsOf(previous, current)).toEqual({ kinds, repeated });
});

test.each([
  '本报告根据《中华人民共和国政府信息公开条例》和上级要求编制。',
  '本报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
  '2024年，青禾县人民政府认真贯彻落实《中华人民共和国政府信息公开条例》，按照省、市部署推进公开工作。',
  '现将2024年政府信息公开工作情况报告如下：',
  '（一）主动公开情况',
  '（二）规范公开流程，提升服务温度',
  '如对本报告有疑问，请与县政府办公室联系。',
  '全年未收到政府信息公开申请，没有发生行政复议、行政诉讼。',
  '深入贯彻落实党的二十大精神。',
])('is set apart: %s', (sentence) => {
  expect(kindsOf(sentence, sentence)).toEqual({ kinds: ['boilerplate'], repeated: null });
});

test.each([website, '2024年，县政府办公室组织培训3次，认真落实上级部署，累计培训420人。'])(
  'is not set apart: %s',
  (sentence) => {
    expect(kindsOf(sentence, sentence)).toEqual({ kinds: ['same'], repeated: 100 });
  },
);

test('letters are counted, not sentences, and boilerplate is left out', () => {
  const opening = '本报告根据《中华人民共和国政府信息公开条例》编制。';
  const section = matchSection(reportOf(opening + training), reportOf(opening + training + newWork), 1);
  expect(section).toMatchObject({ letters: 61, repeatedLetters: 31 });
});

test('gives the sentence of last year beside each', () => {
  const edited = training.replace('业务培训', '专题培训');
  const [section] = comparedSections(reportOf(newWork + training), reportOf(edited + newWork));
  expect(section?.sentences).toEqual([
    { text: edited.slice(0, -1), kind: 'edited', previous: training.slice(0, -1) },
    { text: newWork.slice(0, -1), kind: 'same', previous: newWork.slice(0, -1) },
  ]);
});

test('a section that one of the reports lacks is compared with nothing', () => {
  const [, without] = comparedSections(reportOf(null, 5), reportOf(training, 5));
  expect(without).toEqual({
    number: 5,
    sentences: [{ text: training.slice(0, -1), kind: 'new', previous: null }],
    repeated: null,
  });
  const [, missing] = comparedSections(reportOf(training, 5), reportOf(null, 5));
  expect(missing).toEqual({ number: 5, sentences: [], repeated: null });
});

/** Text of some 20,000 letters in sentences that resemble each other. */
function longText(word: string): string {
  const sentences = Array.from(
    { length: 520 },
    (_, index) =>
      `第${String(index)}项工作由${word}牵头，${training.slice(0, 22)}，形成清单${String(index * 7)}份`,
  );
  return `${sentences.join('。')}。`;
}

test('twenty thousand letters are compared in a few milliseconds', () => {
  const [previous, current] = [reportOf(longText('县政府办')), reportOf(longText('县档案局'))];
  const durations = Array.from({ length: 5 }, () => {
    const start = performance.now();
    comparedSections(previous, current);
    return performance.now() - start;
  });
  expect(longText('县政府办').length).toBeGreaterThan(20_000);
  // Four times what it takes: the machines that run the tests are slow at times.
  expect(Math.min(...durations)).toBeLessThan(60);
});
