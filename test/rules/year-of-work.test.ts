import { describe, expect, test } from 'vitest';
import { squeeze } from '../../src/letters/plain';
import { yearOfWork } from '../../src/rules/year-of-work';

const yearIn = (sentence: string, isPreamble = false): number | null =>
  yearOfWork(squeeze(sentence), isPreamble)?.year ?? null;

describe('the work of a year', () => {
  test.each([
    '2023年，我局认真贯彻落实条例，扎实推进政府信息公开工作',
    '２０２３ 年，青禾县深入学习贯彻条例',
    '2023年，青禾县在推进政府信息公开方面取得了一定成绩，但也存在以下不足',
    '在2023年，全镇紧紧围绕中心工作，规范公开程序',
    '2023年共收到政府信息公开申请5件，均已答复',
    '2023年度，全县共受理申请36件，其中县政府办公室23件',
    '（二）依申请公开情况：2023年，我局共受理申请3件',
    '2.依申请公开情况2023年我局收到申请2宗',
    '一是主动公开，2023年通过政府网站发布信息120余条',
    '我局2023年共收到依申请公开3件',
    '我局严格落实条例，2023年共受理申请5件，均按期答复',
    '截至2023年12月31日，我镇共公开政府信息213条',
    '截止2023年底，公开信息80条',
    '2023年度本机关未收取信息处理费',
    '2023年没有发生因政府信息公开引起的行政复议',
    '2023年全年无依申请公开，无行政诉讼',
    '2023年度，县发展和改革局政府信息公开没有发生收费',
    '按照《2024年政务公开工作安排》，2023年公开信息50条',
  ])('%s', (sentence) => {
    expect(yearIn(sentence)).toBe(2023);
  });
});

describe('another reason to name a year', () => {
  test.each([
    ['both years', '2023年收到申请5件，2024年收到8件'],
    ['both years, handled later', '2023年没有办结的申请3件，已于2024年1月答复'],
    ['a comparison', '较2023年增加5件'],
    ['a comparison behind a year that opens the sentence', '2023年公开信息30条，比上年多3条'],
    ['a growth', '2023年以来公开信息逐年增长，公开信息30条'],
    ['carried over', '2023年结转申请3件，均已办结'],
    ['carried over, told as of this year', '2023年没有办结的申请3件，今年均已办结'],
    ['faults that were mended', '针对2023年公开不及时的不足，我局开展培训3次'],
    ['problems that were mended', '2023年发现的问题已全部解决，公开信息3条'],
    ['last year’s report', '2023年度报告按时公开，公开年度报告1份'],
    ['accounts', '公开2023年度部门决算1份'],
    ['a title', '按照《2023年政务公开工作要点》，公开信息50条'],
    ['a title without marks', '2023年政务公开工作要点发布后，我局召开会议3次'],
    ['a document number', '国办函〔2020〕109号印发后，发布信息3条'],
    ['a version in brackets', '条例（2019年修订）施行后，公开信息3条'],
    ['a version', '根据2019年4月修订的条例，公开信息50条'],
    ['words quoted', '“2023年，我局公开信息3条”一文引起关注'],
    ['a history', '自2008年以来，共公开信息12000条'],
    ['a founding', '2023年成立县数据局，公开信息3条'],
    ['an honour', '2023年，我局被评为政务公开先进单位，公开信息3条'],
    ['an assessment', '在2023年度考核中，我局公开信息30条'],
    ['things of that year', '2023年制发的规范性文件3件，继续有效'],
    ['a deadline', '在2023年底前公开信息30条'],
    ['a month', '2023年12月，我局举办培训1次'],
    ['a demand of that year', '依据2023年的要求，公开信息3条'],
    [
      'problems told of that year',
      '2023年反映的依申请公开答复不规范问题有所好转，仍需提高答复质量，行政复议纠错2件',
    ],
    ['problems of that year, counted', '2023年存在的答复不规范问题收到投诉2件'],
    ['a count in another clause', '2023年，全县公开范围扩大，发布信息20条'],
    ['nothing met with in another clause', '2023年，全县公开范围扩大，没有发生行政诉讼'],
    ['no year', '全年共收到申请5件'],
    ['praise in the middle of a sentence', '会议指出，2023年全县认真落实条例'],
    ['neither counted nor praised', '2023年，县政府门户网站改版'],
  ])('%s: %s', (_, sentence) => {
    expect(yearIn(sentence)).toBeNull();
  });
});

describe('a preamble', () => {
  test.each([
    '现将我局2023年政府信息公开工作年度报告公布如下',
    '根据条例要求，现向社会公布青禾县教育局2023年度政府信息公开年度报告',
    '由青禾县教育局编制2023年信息公开工作报告',
  ])('announces the report: %s', (sentence) => {
    expect(yearIn(sentence, true)).toBe(2023);
  });

  test.each([
    '根据《关于做好2023年政府信息公开工作年度报告编制发布工作的通知》编制',
    '本报告依据条例编制，统计期限为2023年1月1日至12月31日',
    '2023年，我局认真落实条例',
    '现公布2023年和2024年政府信息公开工作年度报告',
  ])('announces none: %s', (sentence) => {
    expect(yearIn(sentence, true)).toBeNull();
  });
});

test('the place of the year among the letters', () => {
  expect(yearOfWork('我局2023年共收到申请5件', false)).toEqual({ year: 2023, start: 2, end: 7 });
});
