import { missingSection } from '../../src/rules/missing-section';
import { testRule } from './rule-tester';

const nothing = { cells: [], expected: null, actual: null };

testRule(missingSection, {
  failing: [
    {
      name: 'the problems and the rest',
      report: { form: '2021', sections: { 5: null, 6: null } },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'missing',
          quote: null,
          message:
            '没有找到“五、存在的主要问题及改进情况”这一部分。请对照格式补上；没有内容的，也应保留标题并如实说明',
        },
        { ...nothing, wording: 'missing' },
      ],
    },
    {
      name: 'a section with its table',
      report: { form: '2021', sections: { 4: null }, without: ['litigation'] },
      checked: 6,
      findings: [{ ...nothing, wording: 'missing' }],
    },
    {
      name: 'the heading of a table that is there',
      report: { form: '2021', sections: { 4: null } },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'untitled',
          severity: 'warning',
          quote: null,
          message:
            '这一部分的表在页面上，但没有找到标题“四、政府信息公开行政复议、行政诉讼情况”。请核对标题是否缺少或写法有误',
        },
      ],
    },
    {
      name: 'the problems as a sub-topic of 总体情况',
      report: {
        form: '2021',
        sections: { 1: '（一）主动公开。略。\n（三）存在的主要问题\n一是人手不足。', 5: null },
      },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'inside',
          severity: 'warning',
          quote: '（三）存在的主要问题',
          message:
            '没有找到“五、存在的主要问题及改进情况”这一部分，只在其他部分中找到“（三）存在的主要问题”。请核对，并对照格式单独列为一部分',
        },
      ],
    },
    {
      name: 'a heading in other words',
      report: { form: '2021', sections: { 5: { heading: '五、困难与打算' } } },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'unknown',
          severity: 'warning',
          quote: '五、困难与打算',
          message:
            '“五、困难与打算”处在格式的“五、存在的主要问题及改进情况”的位置，但写法不同。请核对是否为该部分，并对照格式改正标题',
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 6 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 6 },
    {
      name: 'in another order',
      report: { form: '2021', sectionOrder: [1, 5, 2, 3, 4, 6] },
      checked: 6,
    },
    {
      name: 'headings in accepted wordings',
      report: {
        form: '2021',
        sections: {
          1: { heading: '一、总体工作情况' },
          4: { heading: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况' },
          5: { heading: '五、政府信息公开工作存在的主要问题和改进措施' },
          6: { heading: 'l六、其他需要报告的事项' },
        },
      },
      checked: 6,
    },
    {
      name: 'headings with the year',
      report: {
        form: '2021',
        sections: {
          1: { heading: '一、2024年总体情况' },
          2: { heading: '二、2024年主动公开政府信息情况' },
        },
      },
      checked: 6,
    },
    {
      name: 'brief headings',
      report: {
        form: '2021',
        sections: {
          1: { heading: '一、基本情况' },
          2: { heading: '二、主动公开情况' },
          3: { heading: '三、依申请公开情况' },
          4: { heading: '四、行政复议、诉讼情况' },
          5: { heading: '五、存在的不足及改进措施' },
          6: { heading: '六、其他事项' },
        },
      },
      checked: 6,
    },
    {
      name: 'traditional script with pinyin',
      report: {
        form: '2021',
        sections: { 6: { heading: '六、其他需要報(bào)告的事項(xiàng)' } },
      },
      checked: 6,
    },
    {
      name: 'empty sections are there',
      report: { form: '2021', sections: { 5: '', 6: '' } },
      checked: 6,
    },
  ],
  notAssessable: [
    {
      name: 'no heading was recognised',
      report: { form: '2021', sectionOrder: [] },
      reason: '只认出 0 个部分的标题，无法判断缺少哪些部分',
    },
    {
      name: 'hardly any was',
      report: { form: '2021', sectionOrder: [2, 3] },
      reason: '只认出 2 个部分的标题，无法判断缺少哪些部分',
    },
  ],
});
