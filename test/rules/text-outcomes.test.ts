import { textOutcomes } from '../../src/rules/text-outcomes';
import { testRule } from './rule-tester';

const total = (...rows: string[]): string[] => rows.map((row) => `applications.${row}.total`);

const denied = total(
  'deniedStateSecret',
  'deniedByLaw',
  'deniedSafetyStability',
  'deniedThirdPartyRights',
  'deniedInternalAffairs',
  'deniedDeliberativeProcess',
  'deniedEnforcementFile',
  'deniedInquiryMatter',
);

const organizations = [
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
].map((column) => `applications.newlyReceived.${column}`);

testRule(textOutcomes, {
  failing: [
    {
      name: 'granted in full and in part, in one number that is neither',
      report: {
        form: '2019',
        changes: {
          'applications.granted.total': 262,
          'applications.partiallyGranted.total': 13,
          'applications.concluded.total': 805,
        },
        sections: { '1': '全年共办结政府信息公开申请805件，其中予以公开及部分公开258件，占33.9%。' },
      },
      checked: 1,
      findings: [
        {
          wording: 'differs',
          cells: total('granted', 'partiallyGranted'),
          expected: 275,
          actual: 258,
          quote: '予以公开及部分公开258件',
          message:
            '正文写“予以公开及部分公开258件”，而表三“（一）予以公开”、“（二）部分公开”的“总计”之和为 275。请核对哪一处有误，改为一致',
        },
      ],
    },
    {
      name: 'a group of outcomes, and one of its reasons',
      report: {
        form: '2021',
        sections: { '1': '', '3': '全年办结70件，其中不予公开9件；本机关不掌握相关政府信息14件。' },
      },
      checked: 2,
      findings: [
        {
          wording: 'differs',
          cells: denied,
          expected: 8,
          actual: 9,
          message:
            '正文写“不予公开9件”，而表三“（三）不予公开”各项的“总计”之和为 8。请核对哪一处有误，改为一致',
        },
        { wording: 'differs', cells: total('unavailableNotHeld'), expected: 15, actual: 14 },
      ],
    },
    {
      name: 'what was handled otherwise, in three rows and in one',
      report: {
        form: '2021',
        sections: { '1': '全年办结政府信息公开申请70件，其中予以公开31件，其他处理3件。' },
      },
      checked: 2,
      findings: [
        {
          wording: 'differs',
          cells: total('otherNotCorrected', 'otherUnpaid', 'otherMiscellaneous'),
          expected: 2,
          actual: 3,
        },
      ],
    },
    {
      name: 'the same in the form with one row',
      report: {
        form: '2019',
        sections: { '1': '全年办结政府信息公开申请70件，其中予以公开31件，其他处理3件。' },
      },
      checked: 2,
      findings: [{ wording: 'differs', cells: total('other'), expected: 2, actual: 3 }],
    },
    {
      name: 'the applicants',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，其中自然人56件、法人或其他组织12件。' },
      },
      checked: 2,
      findings: [
        {
          wording: 'applicantsDiffer',
          cells: ['applications.newlyReceived.naturalPerson'],
          expected: 57,
          actual: 56,
          message:
            '正文写“自然人56件”，而表三“一、本年新收政府信息公开申请数量”的“自然人”为 57，表三“一、本年新收政府信息公开申请数量”、“二、上年结转政府信息公开申请数量”的“自然人”之和为 60。请核对哪一处有误，改为一致',
        },
        {
          wording: 'applicantsDiffer',
          cells: organizations,
          expected: 13,
          actual: 12,
          message:
            '正文写“法人或其他组织12件”，而表三“一、本年新收政府信息公开申请数量”的“法人或其他组织”各列之和为 13，表三“一、本年新收政府信息公开申请数量”、“二、上年结转政府信息公开申请数量”的“法人或其他组织”各列之和为 14。请核对哪一处有误，改为一致',
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 2 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 2 },
    {
      name: 'every outcome',
      report: {
        form: '2021',
        sections: {
          '1': '全年办结政府信息公开申请70件，其中予以公开31件，部分公开8件，不予公开8件，无法提供18件，不予处理3件，其他处理2件。',
        },
      },
      checked: 6,
    },
    {
      name: 'agreed to and answered, with none in part',
      report: {
        form: '2021',
        changes: { 'applications.granted.total': 9, 'applications.partiallyGranted.total': 0 },
        sections: { '1': '受理信息公开申请10件。同意公开答复9件，部分公开答复0件。' },
      },
      checked: 2,
    },
    {
      name: 'applicants of what came in and of what was carried in',
      report: {
        form: '2021',
        sections: {
          '1': '全年收到政府信息公开申请70件，其中自然人57件、法人或其他组织13件。受理74件，其中自然人60件。',
        },
      },
      checked: 3,
    },
    {
      name: 'applicants of those concluded stand in another row',
      report: {
        form: '2021',
        sections: { '1': '全年收到政府信息公开申请70件，按申请人分，自然人58件、法人或其他组织12件。' },
      },
      checked: 2,
    },
    {
      name: 'documents that were disclosed are no outcome',
      report: {
        form: '2021',
        sections: { '1': '全年公开政府信息4126条。收到政府信息公开申请70件，予以公开31件。' },
      },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'a row of the group is missing',
      report: {
        form: '2021',
        without: ['applications.deniedByLaw'],
        sections: { '1': '全年办结政府信息公开申请70件，其中不予公开9件。' },
      },
      reason: '正文写有办理结果或者申请人的件数，但表三没有读到相应的数',
    },
    {
      name: 'no table',
      report: { form: '2021', without: ['applications'] },
      reason: '正文写有办理结果或者申请人的件数，但表三没有读到相应的数',
    },
  ],
  notApplicable: [
    {
      name: 'the text names no outcome',
      report: { form: '2021', sections: { '1': '全年收到政府信息公开申请70件。' } },
    },
    {
      name: 'a part of which no cell is known',
      report: {
        form: '2021',
        sections: { '1': '受理政府信息公开申请19件，其中11件均按规定程序办结，8件申请人主动撤销。' },
      },
    },
  ],
});
