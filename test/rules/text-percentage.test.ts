import { textPercentage } from '../../src/rules/text-percentage';
import { testRule } from './rule-tester';

const concluded = 'applications.concluded.total';

const city = { organization: '明湖市人民政府' };

const text = (words: string): Record<string, string> => ({ '1': words });

testRule(textPercentage, {
  failing: [
    {
      name: 'a share of the number beside it',
      report: {
        form: '2019',
        changes: { [concluded]: 805 },
        sections: text('全年办结政府信息公开申请805件，其中予以公开及部分公开258件，占33.9%。'),
      },
      checked: 1,
      findings: [
        {
          wording: 'share',
          cells: [],
          expected: 32,
          actual: 33.9,
          quote: '予以公开及部分公开258件，占33.9%',
          message:
            '正文“予以公开及部分公开258件，占33.9%”：以“办结政府信息公开申请805件”为总数，258 ÷ 805 = 32.0%。请核对件数和占比',
        },
      ],
    },
    {
      name: 'a share of what its words name, which stands in the table alone',
      report: { form: '2021', sections: text('予以公开政府信息公开申请31件，占办结总数的43.4%。') },
      checked: 1,
      findings: [
        {
          wording: 'shareOfTable',
          cells: [concluded],
          expected: 44.3,
          actual: 43.4,
          message:
            '正文“予以公开政府信息公开申请31件，占办结总数的43.4%”：以表三“（七）总计”的“总计” 70 为总数应为 44.3%。请核对件数和占比',
        },
      ],
    },
    {
      name: 'a share of something that is not named',
      report: {
        form: '2019',
        changes: { [concluded]: 805 },
        sections: text('（二）依申请公开。予以公开及部分公开258件，占33.9%。'),
      },
      checked: 1,
      findings: [{ wording: 'shareOfTable', cells: [concluded], expected: 32, actual: 33.9 }],
    },
    {
      name: 'a change from the number of last year',
      report: {
        form: '2021',
        frame: city,
        sections: text('全市共受理政府信息公开申请3646件，较上年3607件增长1.05%。'),
      },
      checked: 1,
      findings: [
        {
          wording: 'change',
          cells: [],
          expected: 1.08,
          actual: 1.05,
          quote: '受理政府信息公开申请3646件，较上年3607件增长1.05%',
          message:
            '正文“受理政府信息公开申请3646件，较上年3607件增长1.05%”：（3646 − 3607）÷ 3607 = 1.08%。请核对件数和增减幅度',
        },
      ],
    },
    {
      name: 'a change by a difference',
      report: {
        form: '2021',
        frame: city,
        sections: text('全市共受理政府信息公开申请3646件，较上年增加39件，增长1.05%。'),
      },
      checked: 1,
      findings: [{ wording: 'change', cells: [], expected: 1.08, actual: 1.05 }],
    },
    {
      name: 'a fall that is told as a rise',
      report: { form: '2021', sections: text('全年收到政府信息公开申请70件，较上年80件增长12.5%。') },
      checked: 1,
      findings: [{ wording: 'change', cells: [], expected: -12.5, actual: 12.5 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 1 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 1 },
    {
      name: 'cut off, rounded, and rounded up',
      report: {
        form: '2021',
        sections: text(
          '全年收到政府信息公开申请70件，其中自然人57件，占81.4%，法人或其他组织13件，占18.5%。\n办结70件，其中予以公开31件，占45%。',
        ),
      },
      checked: 3,
    },
    {
      name: 'the last decimal of a change',
      report: {
        form: '2021',
        frame: city,
        sections: text('全市共受理政府信息公开申请3465件，较上年3429件增长1.05%。'),
      },
      checked: 1,
    },
    {
      name: 'a fall',
      report: { form: '2021', sections: text('全年收到政府信息公开申请70件，较上年80件下降12.5%。') },
      checked: 1,
    },
    {
      name: 'a share of what was received, with what was carried in or without',
      report: {
        form: '2021',
        sections: text('全年办结政府信息公开申请70件，占94.6%。\n予以公开31件，占41.9%。'),
      },
      checked: 2,
    },
    {
      name: 'a share of two parts together',
      report: {
        form: '2021',
        sections: text(
          '办结政府信息公开申请70件，其中予以公开31件，占44.3%，部分公开8件，占11.4%，合计占55.7%。',
        ),
      },
      checked: 2,
    },
    {
      name: 'a reason as a share of its outcome',
      report: {
        form: '2021',
        sections: text('（二）依申请公开。不予公开8件，占11.4%；保护第三方合法权益3件，占37.5%。'),
      },
      checked: 2,
    },
    {
      name: 'of all applications, though the share is of cases',
      report: {
        form: '2021',
        changes: { 'applications.newlyReceived.total': 143, 'applications.concluded.total': 146 },
        sections: {
          '1': '',
          '4': '行政复议案件12件，占申请量的8.4%。行政复议、行政诉讼共22件，占申请总数的15.4%。行政复议12件，占申请总数的8.2%。',
        },
      },
      checked: 3,
    },
  ],
  notAssessable: [
    {
      name: 'no table',
      report: {
        form: '2021',
        without: ['applications'],
        sections: text('（二）依申请公开。予以公开31件，占43.4%。'),
      },
      reason: '正文写有百分比，但没有读到计算所需的件数',
    },
  ],
  notApplicable: [
    { name: 'no percentage', report: { form: '2021', sections: text('全年收到政府信息公开申请70件。') } },
    {
      name: 'last year’s number is not told',
      report: { form: '2021', sections: text('全年收到政府信息公开申请70件，同比增长1.05%。') },
    },
    {
      name: 'it is not exact',
      report: { form: '2021', sections: text('办结政府信息公开申请70件，其中予以公开31件，占比约50%。') },
    },
    {
      name: 'several at once',
      report: {
        form: '2021',
        sections: text(
          '收到政府信息公开申请70件，自然人57件、法人13件，分别占81.4%、18.6%。\n办结70件，较上年分别增加10件、5件，增长16.7%、7.7%。',
        ),
      },
    },
    {
      name: 'of other things',
      report: {
        form: '2021',
        sections: text('热线工单按时办结率98.96%，群众满意度达到99%。网站支持度达100%。'),
      },
    },
    {
      name: 'the whole in a bracket beside its share',
      report: {
        form: '2021',
        sections: text('制发行政规范性文件12件，占制发文件总数（96件）的12.5%。'),
      },
    },
  ],
});
