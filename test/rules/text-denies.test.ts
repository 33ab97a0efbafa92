import { textDenies } from '../../src/rules/text-denies';
import { testRule } from './rule-tester';

const none = { 'litigation.*.*': 0 };

testRule(textDenies, {
  failing: [
    {
      name: 'no application, where the table has some',
      report: { form: '2021', sections: { '1': '2024年，本机关未收到政府信息公开申请。' } },
      checked: 1,
      findings: [
        {
          wording: 'denied',
          cells: ['applications.newlyReceived.total'],
          expected: 70,
          actual: 0,
          quote: '未收到政府信息公开申请',
          message:
            '正文写“未收到政府信息公开申请”，而表三“一、本年新收政府信息公开申请数量”的“总计”为 70，表三“一、本年新收政府信息公开申请数量”、“二、上年结转政府信息公开申请数量”的“总计”之和为 74。请核对哪一处有误，改为一致',
        },
      ],
    },
    {
      name: 'neither reviews nor lawsuits',
      report: { form: '2019', sections: { '4': '全年没有发生因政府信息公开引发的行政复议、行政诉讼。' } },
      checked: 1,
      findings: [
        {
          wording: 'denied',
          cells: [
            'litigation.review.total',
            'litigation.directSuit.total',
            'litigation.suitAfterReview.total',
          ],
          expected: 14,
          actual: 0,
        },
      ],
    },
    {
      name: 'all concluded, where some were carried over',
      report: { form: '2021', sections: { '1': '全年收到政府信息公开申请70件，均已办结。' } },
      checked: 1,
      findings: [
        {
          wording: 'stillOpen',
          cells: ['applications.carriedOut.total'],
          expected: 4,
          actual: 0,
          quote: '均已办结',
          message:
            '正文写“均已办结”，而表三“四、结转下年度继续办理”的“总计”为 4。请核对；年末未结、编写报告时才有结果的，请写明',
        },
      ],
    },
    {
      name: 'all upheld, where three are pending',
      report: {
        form: '2019',
        changes: {
          ...none,
          'litigation.review.upheld': 5,
          'litigation.review.pending': 2,
          'litigation.review.total': 7,
          'litigation.directSuit.upheld': 8,
          'litigation.directSuit.pending': 1,
          'litigation.directSuit.total': 9,
        },
        sections: { '4': '2020年，因政府信息公开被申请行政复议7件，行政诉讼9件，均获维持。' },
      },
      checked: 1,
      findings: [
        {
          wording: 'stillOpen',
          cells: ['litigation.review.pending', 'litigation.directSuit.pending'],
          expected: 3,
          actual: 0,
          message:
            '正文写“均获维持”，而表四“行政复议”的“尚未审结”为 2，表四“未经复议直接起诉”的“尚未审结”为 1。请核对；年末未结、编写报告时才有结果的，请写明',
        },
      ],
    },
    {
      name: 'all decided ones upheld, where one was corrected',
      report: { form: '2021', sections: { '4': '因政府信息公开发生行政复议8件，已审结7件，均获维持。' } },
      checked: 1,
      findings: [
        {
          wording: 'notAll',
          cells: ['litigation.review.corrected'],
          expected: 1,
          actual: 0,
          message: '正文写“均获维持”，而表四“行政复议”的“结果纠正”为 1。请核对哪一处有误，改为一致',
        },
      ],
    },
    {
      name: 'all granted, where others were not',
      report: {
        form: '2021',
        changes: {
          'applications.*.total': 0,
          'applications.newlyReceived.total': 9,
          'applications.granted.total': 7,
          'applications.declinedRepeat.total': 2,
        },
        sections: { '1': '全年收到政府信息公开申请9件，均予以公开。' },
      },
      checked: 1,
      findings: [{ wording: 'notAll', cells: ['applications.declinedRepeat.total'], expected: 2, actual: 0 }],
    },
  ],
  passing: [
    {
      name: 'none, and the table has none',
      report: {
        form: '2021',
        changes: { applications: 0, litigation: 0 },
        sections: { '1': '全年未收到政府信息公开申请，未发生行政复议、行政诉讼。', '4': '' },
      },
      checked: 2,
    },
    {
      name: 'none came in this year, though some were carried in',
      report: {
        form: '2021',
        changes: { 'applications.newlyReceived': 0 },
        sections: { '1': '全年未收到政府信息公开申请。' },
      },
      checked: 1,
    },
    {
      name: 'all concluded, and none carried over',
      report: {
        form: '2021',
        changes: { 'applications.carriedOut': 0 },
        sections: { '1': '全年收到政府信息公开申请70件，均已办结。' },
      },
      checked: 1,
    },
    {
      name: 'all upheld; other results are often counted among them',
      report: {
        form: '2021',
        changes: { 'litigation.review.corrected': 0, 'litigation.review.pending': 0 },
        sections: { '4': '因政府信息公开发生行政复议8件，均获维持。' },
      },
      checked: 1,
    },
    {
      name: 'a cell left blank is none',
      report: {
        form: '2021',
        changes: { 'applications.carriedOut': '' },
        sections: { '1': '全年收到政府信息公开申请70件，均已办结。' },
      },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'no table',
      report: {
        form: '2021',
        without: ['applications'],
        sections: { '1': '全年未收到政府信息公开申请。' },
      },
      reason: '正文称没有或者称全部如此，但表中没有读到相应的数',
    },
    {
      name: 'the row is missing',
      report: {
        form: '2021',
        without: ['applications.carriedOut'],
        sections: { '1': '全年收到政府信息公开申请70件，均已办结。' },
      },
      reason: '正文称没有或者称全部如此，但表中没有读到相应的数',
    },
  ],
  notApplicable: [
    { name: 'the clean report', report: { form: '2021' } },
    { name: 'the clean report of 2019', report: { form: '2019' } },
    {
      name: 'the rest of them',
      report: {
        form: '2021',
        sections: { '4': '因政府信息公开发生行政复议8件，其中结果纠正1件，其余均获维持。' },
      },
    },
    {
      name: 'all but those that the sentence takes out',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，除4件尚未到期外，均已办结。' },
      },
    },
    {
      name: 'the sentence itself names those still open',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，均已办结，结转下年度继续办理4件。' },
      },
    },
    {
      name: 'the rest of them, in traditional script',
      report: {
        form: '2021',
        sections: { '4': '因政府信息公開發生行政復議8件,其中結果糾正1件,其餘均獲維持。' },
      },
    },
    {
      name: 'those carried in alone',
      report: {
        form: '2021',
        sections: { '1': '上年结转政府信息公开申请4件，均已办结。' },
      },
    },
    {
      name: 'calls, proposals and cases of liability are no applications',
      report: {
        form: '2021',
        sections: {
          '1': '办理12345热线工单3456件，均已办结。办理人大代表建议45件，均已办结。未发生责任追究情形。',
        },
      },
    },
    {
      name: 'when the report was written, and of those concluded alone',
      report: {
        form: '2021',
        changes: { 'applications.newlyReceived.total': 143, 'applications.concluded.total': 146 },
        sections: { '1': '', '3': '截至目前，146件申请全部办结，无超期答复。146件申请全部办结。' },
      },
    },
    {
      name: 'what was carried in alone, before others',
      report: {
        form: '2021',
        sections: { '1': '', '3': '当年新收143件、当年办结137件，2023年结转9件全部办结，合计办结146件。' },
      },
    },
  ],
});
