import { textLitigation } from '../../src/rules/text-litigation';
import { testRule } from './rule-tester';

const suits = ['litigation.directSuit.total', 'litigation.suitAfterReview.total'];

testRule(textLitigation, {
  failing: [
    {
      name: 'cases put on record are fewer than those of the table',
      report: { form: '2021', sections: { '4': '2024年，因政府信息公开被申请行政复议5件。' } },
      checked: 1,
      findings: [
        {
          wording: 'differs',
          cells: ['litigation.review.total'],
          expected: 8,
          actual: 5,
          message:
            '正文写“因政府信息公开被申请行政复议5件”，而表四“行政复议”的“总计”为 8。请核对；两处统计口径不同（如正文只计当年立案）的，请写明',
        },
      ],
    },
    {
      name: 'the text leaves out the pending cases',
      report: {
        form: '2021',
        frame: { organization: '明湖市人民政府' },
        changes: {
          'litigation.review.upheld': 88,
          'litigation.review.corrected': 18,
          'litigation.review.other': 28,
          'litigation.review.pending': 36,
          'litigation.review.total': 170,
          'litigation.directSuit.upheld': 7,
          'litigation.directSuit.corrected': 0,
          'litigation.directSuit.other': 11,
          'litigation.directSuit.pending': 7,
          'litigation.directSuit.total': 25,
          'litigation.suitAfterReview.upheld': 33,
          'litigation.suitAfterReview.corrected': 0,
          'litigation.suitAfterReview.other': 6,
          'litigation.suitAfterReview.pending': 13,
          'litigation.suitAfterReview.total': 52,
        },
        sections: { '4': '全市因政府信息公开发生行政复议案件134件，行政诉讼57件。' },
      },
      checked: 2,
      findings: [
        {
          wording: 'withoutPending',
          cells: ['litigation.review.total'],
          expected: 170,
          actual: 134,
          message:
            '正文写“因政府信息公开发生行政复议案件134件”，而表四“行政复议”的“总计”为 170；正文的数恰好等于表四减去尚未审结的件数。请核对；正文只计已审结案件的，请写明',
        },
        { wording: 'withoutPending', cells: suits, expected: 77, actual: 57, quote: '行政诉讼57件' },
      ],
    },
    {
      name: 'a result, and a kind of lawsuit',
      report: {
        form: '2019',
        sections: { '4': '因政府信息公开发生行政复议8件，结果纠正2件；未经复议直接起诉3件。' },
      },
      checked: 3,
      findings: [
        { wording: 'differs', cells: ['litigation.review.corrected'], expected: 1, actual: 2 },
        { wording: 'withoutPending', cells: ['litigation.directSuit.total'], expected: 4, actual: 3 },
      ],
    },
    {
      name: 'reviews and lawsuits in one number',
      report: { form: '2021', sections: { '4': '全年共发生政府信息公开行政复议、行政诉讼案件15件。' } },
      checked: 1,
      findings: [
        {
          wording: 'differs',
          cells: ['litigation.review.total', ...suits],
          expected: 14,
          actual: 15,
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 6 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 6 },
    {
      name: 'two kinds of case are no two cases',
      report: {
        form: '2021',
        sections: {
          '4': '政府信息公开涉及行政复议、行政诉讼2类案件，全年共办理相关案件14件，其中行政复议8件、未经复议直接起诉4件、复议后起诉2件。',
        },
      },
      checked: 4,
    },
    {
      name: 'one review, told by what it was about',
      report: {
        form: '2021',
        changes: { 'litigation.review': 0, 'litigation.review.upheld': 1, 'litigation.review.total': 1 },
        sections: { '4': '有1件涉及政府信息公开工作的行政复议。' },
      },
      checked: 1,
    },
    {
      name: 'results of both kinds of lawsuit behind their numbers',
      report: {
        form: '2021',
        sections: {
          '4': '行政诉讼6件（其中未经复议直接起诉4件、复议后起诉2件），结果维持3件，尚未审结2件。',
        },
      },
      checked: 5,
    },
    {
      name: 'all reviews of the body, of which some are about disclosure',
      report: {
        form: '2021',
        sections: { '4': '全年办理行政复议案件156件，其中涉及政府信息公开8件。行政诉讼6件。' },
      },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'no table',
      report: { form: '2021', without: ['litigation'] },
      reason: '正文写有复议、诉讼的件数，但表四没有读到相应的数',
    },
  ],
  notApplicable: [
    { name: 'no case is counted', report: { form: '2021', sections: { '4': '应诉工作平稳有序。' } } },
  ],
});
