import { repeatedText } from '../../src/rules/repeated-text';
import { testRule } from './rule-tester';

const training = '组织各部门政务公开工作人员开展业务培训，提高答复申请的质量和效率。';
const window = '建成县级政务公开专区并向公众开放，设置查询、打印、咨询三类服务窗口。';
const figures = '全年通过县政府门户网站公开政府信息4126条，发布政策解读材料35篇。';
const archive = '对照目录逐项核查栏目内容，清理过期信息并转入历史档案，便于群众查阅。';
const problems = '存在的问题：一是解读形式单一，图解和视频较少；二是基层工作人员更换频繁，业务不够熟练。';
const improvements = '改进情况：统一制作图解模板，下一步将逐季度对新到岗人员集中授课并组织测试。';

testRule(repeatedText, {
  failing: [
    {
      name: 'most of section 1',
      report: {
        form: '2021',
        previous: { sections: { 1: `2023年，${training}${window}${archive}` } },
        sections: { 1: `2024年，${training}${figures}${window}` },
      },
      checked: 2,
      findings: [
        {
          wording: 'repeated',
          cells: [],
          expected: null,
          actual: null,
          quote: '2024年，组织各部门政务公开工作人员开展业务培训，提高答复申请的质量和效率',
          message:
            '“一、总体情况”除格式用语外共 99 字，其中 66 字（67%）与2023年报告相同，或者只改了年份和个别字词，如“2024年，组织各部门政务公开工作人员开展业务培训，提高答复申请的质量和效率”。请按本年的实际情况改写',
        },
      ],
    },
    {
      name: 'both sections, reordered and with a word changed',
      report: {
        form: '2021',
        previous: {
          sections: { 1: training + window + archive, 5: problems + improvements },
        },
        sections: {
          1: `${archive}${window.replace('建成', '建设')}${training}`,
          5: `（一）${problems}\n（二）${improvements}`,
        },
      },
      checked: 2,
      findings: [
        { wording: 'repeated', cells: [], expected: null, actual: null },
        { wording: 'repeated', cells: [], expected: null, actual: null },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021', previous: {} }, checked: 2 },
    {
      name: 'new figures in the words of last year',
      report: {
        form: '2021',
        previous: { sections: { 1: `${figures}${figures.replace('县', '区')}${training}` } },
        sections: {
          1: `${figures.replace('4126', '5031')}${figures.replace('县', '区').replace('35', '48')}${training}`,
        },
      },
      checked: 2,
    },
    {
      name: 'half of it',
      report: {
        form: '2021',
        previous: { sections: { 1: training + window } },
        sections: { 1: training + window + figures + archive },
      },
      checked: 2,
    },
    {
      name: 'the opening and set phrases of every report',
      report: {
        form: '2021',
        previous: {
          sections: {
            1: `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2023年1月1日起。${training}`,
          },
        },
        sections: {
          1: `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2024年1月1日起。${window}${figures}${archive}`,
        },
      },
      checked: 2,
    },
  ],
  notAssessable: [
    {
      name: 'no report of last year',
      report: { form: '2021' },
      reason: '没有2023年的报告可比',
    },
    {
      name: 'too few words',
      report: { form: '2021', previous: {}, sections: { 1: training, 5: problems } },
      reason: '第一、第五部分没有足够的文字与2023年的报告比较',
    },
    {
      name: 'last year without the sections',
      report: { form: '2021', previous: { sections: { 1: null, 5: null } } },
      reason: '2023年的报告没有读到第一、第五部分',
    },
    {
      name: 'this report without the sections',
      report: { form: '2021', previous: {}, sections: { 1: null, 5: null } },
      reason: '这份报告没有读到第一、第五部分',
    },
  ],
});
