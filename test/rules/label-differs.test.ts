import { labelDiffers } from '../../src/rules/label-differs';
import { testRule } from './rule-tester';

testRule(labelDiffers, {
  failing: [
    {
      name: 'a row of table 三',
      report: { form: '2021', labels: { 'applications.deniedEnforcementFile': '7.属于行政执法案件' } },
      checked: 34,
      findings: [
        {
          wording: 'differs',
          cells: ['applications.deniedEnforcementFile.naturalPerson'],
          expected: 0,
          actual: 1,
          message:
            '表三有 1 处行名或列名与格式不同：“7.属于行政执法案件”（格式为“7.属于行政执法案卷”）。数字已按最接近的一项核对。请对照格式改正名称',
        },
      ],
    },
    {
      name: 'rows and headings of a table in one finding, tables in order',
      report: {
        form: '2021',
        labels: {
          'applications.partiallyGranted': '（二）部分公开',
          'proactive.normativeDocuments': '规范性文件',
          'proactive.regulations.issued': '本年发件',
          'litigation.suitAfterReview': '复议后再起诉',
        },
      },
      checked: 34,
      findings: [
        {
          wording: 'differs',
          cells: ['proactive.regulations.issued', 'proactive.normativeDocuments.issued'],
          expected: 0,
          actual: 2,
          message:
            '表二有 2 处行名或列名与格式不同：“本年发件”（格式为“本年制发件数”）、“规范性文件”（格式为“行政规范性文件”）。数字已按最接近的一项核对。请对照格式改正名称',
        },
        {
          wording: 'differs',
          cells: ['applications.partiallyGranted.naturalPerson'],
          expected: 0,
          actual: 1,
        },
        { wording: 'differs', cells: ['litigation.suitAfterReview.upheld'], expected: 0, actual: 1 },
      ],
    },
    {
      name: 'more than five are counted and not all named',
      report: {
        form: '2021',
        labels: Object.fromEntries(
          ['newlyReceived', 'carriedIn', 'granted', 'deniedByLaw', 'declinedRepeat', 'carriedOut'].map(
            (row) => [`applications.${row}`, `另称${row}`],
          ),
        ),
      },
      checked: 34,
      findings: [
        {
          wording: 'differs',
          cells: ['newlyReceived', 'carriedIn', 'granted', 'deniedByLaw', 'declinedRepeat', 'carriedOut'].map(
            (row) => `applications.${row}.naturalPerson`,
          ),
          expected: 0,
          actual: 6,
          message:
            '表三有 6 处行名或列名与格式不同：“另称newlyReceived”（格式为“一、本年新收政府信息公开申请数量”）、“另称carriedIn”（格式为“二、上年结转政府信息公开申请数量”）、“另称granted”（格式为“（一）予以公开”）、“另称deniedByLaw”（格式为“2.其他法律行政法规禁止公开”）、“另称declinedRepeat”（格式为“2.重复申请”）等。数字已按最接近的一项核对。请对照格式改正名称',
        },
      ],
    },
    {
      name: 'a heading that is printed once more counts once',
      report: {
        form: '2021',
        labels: {
          'applications.newlyReceived.socialWelfareOrganization': '公益组织',
          'applications.declinedRepeat.socialWelfareOrganization': '公益组织',
        },
      },
      checked: 34,
      findings: [
        {
          wording: 'differs',
          cells: ['applications.newlyReceived.socialWelfareOrganization'],
          expected: 0,
          actual: 1,
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 34 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 34 },
    { name: 'a table that is missing', report: { form: '2021', without: ['applications'] }, checked: 9 },
  ],
  notAssessable: [
    {
      name: 'no table at all',
      report: { form: '2021', without: ['proactive', 'applications', 'litigation'] },
      reason: '三张表都没有找到',
    },
  ],
});
