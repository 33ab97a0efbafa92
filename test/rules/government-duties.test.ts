import { governmentDuties } from '../../src/rules/government-duties';
import { testRule } from './rule-tester';

const text = '全年主动公开信息20条，未收到公开申请。';

const of = (organization: string | null, overall = text) => ({
  form: '2021' as const,
  frame: { organization },
  sections: { 1: overall },
});

const finding = (actual: number, message?: string) =>
  [{ wording: 'lacking', cells: [], expected: 3, actual, quote: null, message }] as const;

testRule(governmentDuties, {
  failing: [
    {
      name: 'a government that says nothing of them',
      report: of('青禾县人民政府'),
      checked: 3,
      findings: finding(
        0,
        '人民政府的年报还应写明工作考核、社会评议和责任追究结果情况，正文没有看到工作考核、社会评议、责任追究。请核对并补充',
      ),
    },
    {
      name: 'a township',
      report: of('洛溪镇人民政府', `${text}政务公开纳入年度考核。`),
      checked: 3,
      findings: finding(
        1,
        '人民政府的年报还应写明工作考核、社会评议和责任追究结果情况，正文没有看到社会评议、责任追究。请核对并补充',
      ),
    },
    ...['云门镇', '临夏回族自治州广河县', '柳溪乡'].map((organization) => ({
      name: `a place by itself: ${organization}`,
      report: of(organization, `${text}没有发生责任追究。`),
      checked: 3,
      findings: finding(1),
    })),
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 3 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 3 },
    {
      name: 'other words, and in another section',
      report: {
        ...of('青禾县人民政府'),
        sections: { 1: text, 6: '绩效考评居全市前列；群众满意度为98%；全年无追责问责情形。' },
      },
      checked: 3,
    },
    {
      name: 'in the preamble',
      report: {
        ...of('青禾县人民政府'),
        frame: {
          organization: '青禾县人民政府',
          preamble: '本报告包括工作考核、社会评议和责任追究结果情况。',
        },
      },
      checked: 3,
    },
  ],
  notAssessable: [
    { name: 'no body', report: of(null), reason: '不能确定是哪个单位的年报' },
    {
      name: 'no text',
      report: { ...of('青禾县人民政府'), sectionOrder: [] },
      reason: '没有读到正文',
    },
  ],
  notApplicable: [
    '骊山街道办事处',
    '青禾县教育局',
    '瑞禾市人民政府办公室',
    '洪江区',
    '澄江新区管理委员会',
    '青禾县人民政府政务服务中心',
  ].map((organization) => ({ name: organization, report: of(organization) })),
});
