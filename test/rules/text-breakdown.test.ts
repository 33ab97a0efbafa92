import { textBreakdown } from '../../src/rules/text-breakdown';
import { testRule } from './rule-tester';

const differing = { wording: 'differs', cells: [] } as const;
const exceeding = { wording: 'exceeds', cells: [] } as const;

testRule(textBreakdown, {
  failing: [
    {
      name: 'natural persons and organisations are all there are',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，其中自然人57件、法人或其他组织12件。', '4': '' },
      },
      checked: 1,
      findings: [
        {
          ...differing,
          expected: 69,
          actual: 70,
          quote: '收到政府信息公开申请70件，其中自然人57件、法人或其他组织12件',
          message:
            '正文“收到政府信息公开申请70件，其中自然人57件、法人或其他组织12件”：分项 57 + 12 = 69，不等于 70。请核对总数和各分项',
        },
      ],
    },
    {
      name: 'reviews and lawsuits, more than in all',
      report: {
        form: '2021',
        sections: {
          '1': '',
          '4': '全年共办理政府信息公开行政复议、行政诉讼案件14件，其中行政复议8件、行政诉讼7件。',
        },
      },
      checked: 1,
      findings: [{ ...differing, expected: 15, actual: 14 }],
    },
    {
      name: 'parts that need not be all, but are more than the whole',
      report: {
        form: '2019',
        sections: { '1': '全年办结政府信息公开申请70件，其中予以公开51件、部分公开28件。', '4': '' },
      },
      checked: 1,
      findings: [
        {
          ...exceeding,
          expected: 79,
          actual: 70,
          message:
            '正文“办结政府信息公开申请70件，其中予以公开51件、部分公开28件”：分项 51 + 28 = 79，大于 70。请核对总数和各分项',
        },
      ],
    },
    {
      name: 'one part that is more than the whole',
      report: {
        form: '2021',
        sections: { '1': '', '4': '因政府信息公开发生行政复议8件，其中尚未审结11件。' },
      },
      checked: 1,
      findings: [
        {
          ...exceeding,
          expected: 11,
          actual: 8,
          message:
            '正文“因政府信息公开发生行政复议8件，其中尚未审结11件”：分项 11，大于 8。请核对总数和各分项',
        },
      ],
    },
    {
      name: 'parts that no row answers to may overlap: a mere notice',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，其中申请人撤回48件、申请人补正33件。', '4': '' },
      },
      checked: 1,
      findings: [{ ...exceeding, expected: 81, actual: 70, severity: 'notice' }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 2 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 2 },
    {
      name: 'some concluded, some withdrawn',
      report: {
        form: '2021',
        sections: { '1': '受理政府信息公开申请19件，其中11件均按规定程序办结，8件申请人主动撤销。', '4': '' },
      },
      checked: 1,
    },
    {
      name: 'cases of three kinds',
      report: {
        form: '2021',
        sections: {
          '1': '',
          '4': '政府信息公开涉及行政复议、行政诉讼2类案件，共办理相关案件74件，其中行政复议61件、未经复议直接起诉3件、复议后起诉10件。',
        },
      },
      checked: 1,
    },
    {
      name: 'two lists of one whole are two lists',
      report: {
        form: '2021',
        sections: {
          '1': '全年收到政府信息公开申请70件，其中自然人57件、法人或其他组织13件，予以公开31件、部分公开8件。',
          '4': '',
        },
      },
      checked: 2,
    },
    {
      name: 'outcomes of what came in include what was carried in',
      report: {
        form: '2021',
        changes: { 'applications.carriedIn.total': 6, 'applications.concluded.total': 72 },
        sections: {
          '1': '全年收到政府信息公开申请70件，其中予以公开33件、部分公开8件、不予公开8件、无法提供18件、不予处理3件、其他处理2件。',
          '4': '',
        },
      },
      checked: 1,
    },
    {
      name: 'concluded and carried over, with what was carried in',
      report: {
        form: '2021',
        sections: { '1': '新收政府信息公开申请70件，其中办结70件，结转下年度继续办理4件。', '4': '' },
      },
      checked: 1,
    },
    {
      name: 'the rest has no number of its own',
      report: {
        form: '2021',
        sections: { '1': '', '4': '因政府信息公开发生行政复议8件，其中尚未审结1件，其余均获维持。' },
      },
      checked: 1,
    },
    {
      name: 'the same in traditional script and full-width digits',
      report: {
        form: '2021',
        sections: { '1': '', '4': '因政府信息公開發生行政復議８件，其中尚未審結１件，其餘均獲維持。' },
      },
      checked: 1,
    },
    {
      name: 'a part that is of another kind than the rest',
      report: {
        form: '2021',
        sections: {
          '1': '办结政府信息公开申请70件，分别为予以公开31件、部分公开8件、移送信访部门31件。\n收到政府信息公开申请70件，其中自然人57件、法人或其他组织12件、匿名1件。',
          '4': '办理政府信息公开行政复议、行政诉讼案件14件，其中行政复议8件、行政诉讼5件、行政赔偿1件。',
        },
      },
      checked: 3,
    },
    {
      name: 'a list that does not claim to be complete',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，其中征地拆迁类35件。', '4': '' },
      },
      checked: 1,
    },
  ],
  notApplicable: [
    {
      name: 'nothing is taken apart',
      report: { form: '2021', sections: { '1': '全年收到政府信息公开申请70件。', '4': '' } },
    },
    {
      name: 'the count of another year is no part',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，同比下降30%（2023年100件）。', '4': '' },
      },
    },
    {
      name: 'parts in another unit than the whole',
      report: {
        form: '2021',
        sections: { '1': '办结政府信息公开申请70件，其中予以公开82条。', '4': '' },
      },
    },
    {
      name: 'parts that are not exact',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，其中自然人60余件、法人20余件。', '4': '' },
      },
    },
    {
      name: 'the whole in a bracket beside its share',
      report: {
        form: '2021',
        sections: { '1': '制发行政规范性文件12件，占制发文件总数（96件）的12.5%。', '4': '' },
      },
    },
    {
      name: 'what was carried in is no part of what was carried over',
      report: {
        form: '2021',
        sections: { '1': '', '3': '办结146件，结转6件（含上年结转9件）。', '4': '' },
      },
    },
    {
      name: 'outcomes are no parts of what was carried in',
      report: {
        form: '2021',
        sections: {
          '1': '2024年新收政府信息公开申请数量143件，上年结转政府信息公开申请数量9件。其中，予以公开72件，部分公开18件。',
          '4': '',
        },
      },
    },
  ],
});
