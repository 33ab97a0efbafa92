import { textApplications } from '../../src/rules/text-applications';
import { testRule } from './rule-tester';

const newlyReceived = 'applications.newlyReceived.total';
const carriedIn = 'applications.carriedIn.total';
const concluded = 'applications.concluded.total';
const carriedOut = 'applications.carriedOut.total';

testRule(textApplications, {
  failing: [
    {
      name: 'received is neither what came in nor that with what was carried in',
      report: {
        form: '2021',
        sections: { '1': '（二）依申请公开。2024年，我县共收到政府信息公开申请72件，均已按时答复。' },
      },
      checked: 1,
      findings: [
        {
          wording: 'differs',
          cells: [newlyReceived],
          expected: 70,
          actual: 72,
          quote: '收到政府信息公开申请72件',
          message:
            '正文写“收到政府信息公开申请72件”，而表三“一、本年新收政府信息公开申请数量”的“总计”为 70，表三“一、本年新收政府信息公开申请数量”、“二、上年结转政府信息公开申请数量”的“总计”之和为 74。请核对哪一处有误，改为一致',
        },
      ],
    },
    {
      name: 'the reading that comes nearest is shown',
      report: { form: '2019', sections: { '1': '全年受理政府信息公开申请75件。' } },
      checked: 1,
      findings: [{ wording: 'differs', cells: [newlyReceived, carriedIn], expected: 74, actual: 75 }],
    },
    {
      name: 'said to be new, or to include what was carried in, it has one reading',
      report: {
        form: '2021',
        sections: {
          '1': '全年新收政府信息公开申请74件。\n全年受理政府信息公开申请70件（含上年结转4件）。',
        },
      },
      checked: 3,
      findings: [
        { wording: 'differs', cells: [newlyReceived], expected: 70, actual: 74 },
        { wording: 'differs', cells: [newlyReceived, carriedIn], expected: 74, actual: 70 },
      ],
    },
    {
      name: 'every station of the way',
      report: {
        form: '2021',
        sections: {
          '1': '本年新收政府信息公开申请70件，上年结转5件，共办结71件，结转下年度继续办理3件。',
        },
      },
      checked: 4,
      findings: [
        { wording: 'differs', cells: [carriedIn], expected: 4, actual: 5, quote: '上年结转5件' },
        { wording: 'differs', cells: [concluded], expected: 70, actual: 71, quote: '办结71件' },
        { wording: 'differs', cells: [carriedOut], expected: 4, actual: 3, quote: '结转下年度继续办理3件' },
      ],
    },
    {
      name: 'a number in Chinese numerals, in traditional script',
      report: { form: '2021', sections: { '1': '本縣全年收到政府信息公開申請七十二件。' } },
      checked: 1,
      findings: [
        {
          wording: 'differs',
          cells: [newlyReceived],
          expected: 70,
          actual: 72,
          quote: '收到政府信息公開申請七十二件',
        },
      ],
    },
    {
      name: 'the same sentence in two sections is told of once, another one for itself',
      report: {
        form: '2021',
        sections: {
          '1': '全年收到政府信息公开申请72件。',
          '3': '全年收到政府信息公开申请72件。本机关共受理政府信息公开申请72件。',
        },
      },
      checked: 3,
      findings: [
        { wording: 'differs', cells: [newlyReceived], expected: 70, actual: 72 },
        {
          wording: 'differs',
          cells: [newlyReceived],
          expected: 70,
          actual: 72,
          quote: '受理政府信息公开申请72件',
        },
      ],
    },
    {
      name: 'a row left blank counts as none',
      report: {
        form: '2021',
        changes: { 'applications.carriedOut': '' },
        sections: { '1': '全年办结政府信息公开申请70件，结转下年度继续办理4件。' },
      },
      checked: 2,
      findings: [{ wording: 'differs', cells: [carriedOut], expected: 0, actual: 4 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 4 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 4 },
    {
      name: 'received with what was carried in, and without',
      report: {
        form: '2021',
        sections: { '1': '全年共受理政府信息公开申请74件。\n本年度收到政府信息公开申请70件。' },
      },
      checked: 2,
    },
    {
      name: 'an answer that includes what was carried in, while some are put off',
      report: {
        form: '2021',
        changes: { [newlyReceived]: 3259, [carriedIn]: 77, [concluded]: 3278, [carriedOut]: 58 },
        sections: {
          '1': '共受理政府信息公开申请3259件，答复3278件（含上年度结转申请77件，另有58件顺延到下年度答复）。',
        },
      },
      checked: 4,
    },
    {
      name: 'some concluded, some withdrawn: both are concluded',
      report: {
        form: '2021',
        changes: { [newlyReceived]: 19, [carriedIn]: 0, [concluded]: 19, [carriedOut]: 0 },
        sections: {
          '1': '全年受理政府信息公开申请19件，其中11件均按规定程序办结，8件申请人主动撤销。',
        },
      },
      checked: 1,
    },
    {
      name: 'what was carried in is handled, too',
      report: {
        form: '2021',
        changes: { [newlyReceived]: 10, [carriedIn]: 1, [concluded]: 11, [carriedOut]: 0 },
        sections: { '1': '受理信息公开申请10件，办理上年度结转申请1件。答复11件。' },
      },
      checked: 3,
    },
    {
      name: 'those concluded of what came in, without what was carried in',
      report: {
        form: '2021',
        sections: { '1': '新收政府信息公开申请70件，其中办结66件，结转下年度继续办理4件。' },
      },
      checked: 3,
    },
    {
      name: 'opinions of the public before the applications',
      report: {
        form: '2021',
        sections: { '1': '全年开展意见征集12次，收到公众意见382条。全年收到政府信息公开申请70件。' },
      },
      checked: 1,
    },
    {
      name: 'another number of which nothing is exact, and one of somebody else',
      report: {
        form: '2021',
        sections: {
          '1': '全年收到政府信息公开申请70件。近三年共收到政府信息公开申请200余件。县政府办公室代表县政府受理政府信息公开申请17件。',
        },
      },
      checked: 1,
    },
    {
      name: 'a figure that cannot be had is passed over, the others are compared',
      report: {
        form: '2021',
        changes: { [concluded]: '见附件' },
        sections: { '1': '全年收到政府信息公开申请70件，办结71件。' },
      },
      checked: 1,
    },
    {
      name: 'one of the readings is enough, though the other cannot be had',
      report: {
        form: '2021',
        without: ['applications.carriedIn'],
        sections: { '1': '全年收到政府信息公开申请70件。' },
      },
      checked: 1,
    },
    ...[
      ['当年新收143件、当年办结137件，2023年结转9件全部办结，合计办结146件。', 4] as const,
      ['当年申请143件，当年答复137件。', 2] as const,
      ['当年申请143件，当年答复135件。', 2] as const,
      ['截至目前，146件申请全部办结，无超期答复。', 1] as const,
      ['办结的146件申请中，在20个工作日内答复的135件，延期答复的11件。', 2] as const,
      ['新收143件，按期答复130件，延期答复16件，共答复146件。', 2] as const,
      ['全年收到申请143件，受理申请141件，2件退回补正。', 2] as const,
    ].map(([text, checked]) => ({
      name: text,
      report: {
        form: '2021' as const,
        changes: { [newlyReceived]: 143, [carriedIn]: 9, [concluded]: 146, [carriedOut]: 6 },
        sections: { '1': '', '3': text },
      },
      checked,
    })),
  ],
  notAssessable: [
    {
      name: 'no table',
      report: { form: '2021', without: ['applications'] },
      reason: '正文写有申请件数，但表三没有读到相应的数',
    },
    {
      name: 'one of the readings cannot be had',
      report: {
        form: '2021',
        without: ['applications.carriedIn'],
        sections: { '1': '全年收到政府信息公开申请74件。' },
      },
      reason: '正文写有申请件数，但表三没有读到相应的数',
    },
  ],
  notApplicable: [
    {
      name: 'the text counts no applications',
      report: { form: '2021', sections: { '1': '全年工作平稳。' } },
    },
    {
      name: 'it counts those of somebody else alone',
      report: { form: '2021', sections: { '1': '区政府办代表区政府受理17件。' } },
    },
    {
      name: 'it counts them roughly',
      report: { form: '2021', sections: { '1': '全年受理政府信息公开申请80余件。' } },
    },
  ],
});
