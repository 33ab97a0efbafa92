import { sectionOrder } from '../../src/rules/section-order';
import { testRule } from './rule-tester';

const nothing = { cells: [], expected: null, actual: null };

const headings = (...words: string[]) =>
  Object.fromEntries(words.map((heading, index) => [String(index + 1), { heading }]));

const words = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

testRule(sectionOrder, {
  failing: [
    {
      name: 'the problems before the tables',
      report: { form: '2021', sectionOrder: [1, 5, 2, 3, 4, 6] },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'order',
          quote: '五、存在的主要问题及改进情况',
          message:
            '“五、存在的主要问题及改进情况”在格式中是第五部分，页面上的位置与格式的顺序不同。请核对并调整顺序和编号',
        },
      ],
    },
    {
      name: 'two sections at the end',
      report: { form: '2019', sectionOrder: [3, 4, 5, 6, 1, 2] },
      checked: 6,
      findings: [
        { ...nothing, wording: 'order', quote: '一、总体情况' },
        { ...nothing, wording: 'order', quote: '二、主动公开政府信息情况' },
      ],
    },
    {
      name: 'a number that stands twice',
      report: { form: '2021', sections: { 6: { heading: '五、其他需要报告的事项' } } },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'number',
          quote: '五、其他需要报告的事项',
          message: '“五、其他需要报告的事项”在格式中是第六部分，编号应为“六、”。请核对编号',
        },
      ],
    },
    {
      name: 'a seventh section',
      report: { form: '2021', sections: { 6: { heading: '七、其他需要报告的事项' } } },
      checked: 6,
      findings: [{ ...nothing, wording: 'number', quote: '七、其他需要报告的事项' }],
    },
    {
      name: 'a number torn off',
      report: { form: '2021', sections: { 6: { heading: '其他需要报告的事项' } } },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'noNumber',
          quote: '其他需要报告的事项',
          message: '“其他需要报告的事项”没有编号，格式中为“六、”。请核对编号是否缺少或未能显示',
        },
      ],
    },
    {
      name: 'no number at all is told once',
      report: { form: '2021', sections: headings(...words) },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'noNumbers',
          quote: '总体情况',
          message:
            '“总体情况”等各部分的标题都没有编号，格式以“一、”至“六、”编号。请核对编号是否缺少或未能显示',
        },
      ],
    },
    {
      name: 'a letter before the number',
      report: { form: '2021', sections: { 6: { heading: 'l六、其他需要报告的事项' } } },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'stray',
          quote: 'l六、其他需要报告的事项',
          message: '“l六、其他需要报告的事项”的编号前多出“l”。请删去',
        },
      ],
    },
    {
      name: 'two numberings',
      report: {
        form: '2021',
        sections: { 5: { heading: '（五）存在的主要问题' }, 6: { heading: '6.其他需要报告的事项' } },
      },
      checked: 6,
      findings: [
        {
          ...nothing,
          wording: 'numbering',
          quote: '（五）存在的主要问题',
          message: '“（五）存在的主要问题”的编号形式与其他部分不同，格式统一用“一、”至“六、”。请统一编号',
        },
        { ...nothing, wording: 'numbering', quote: '6.其他需要报告的事项' },
      ],
    },
    {
      name: 'a wrong number in another numbering is told once',
      report: { form: '2021', sections: { 5: { heading: '一)存在问题' } } },
      checked: 6,
      findings: [{ ...nothing, wording: 'number', quote: '一)存在问题' }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 6 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 6 },
    { name: 'a missing section', report: { form: '2021', sections: { 4: null } }, checked: 5 },
    {
      name: 'digits throughout',
      report: {
        form: '2021',
        sections: headings(...words.map((heading, index) => `${String(index + 1)}.${heading}`)),
      },
      checked: 6,
    },
    {
      name: 'the year behind the number',
      report: { form: '2021', sections: { 1: { heading: '一、2024年总体情况' } } },
      checked: 6,
    },
    {
      name: 'spaces, commas and Kangxi radicals',
      report: {
        form: '2021',
        sections: { 1: { heading: '⼀ 、 总体情况' }, 6: { heading: '六，其他需要报告的事项' } },
      },
      checked: 6,
    },
  ],
  notAssessable: [
    {
      name: 'no heading was recognised',
      report: { form: '2021', sectionOrder: [] },
      reason: '没有认出各部分的标题',
    },
  ],
});
