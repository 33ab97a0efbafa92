import { overallAspects } from '../../src/rules/overall-aspects';
import { testRule } from './rule-tester';

const withText = (text: string) => ({ form: '2021' as const, sections: { 1: text } });

const finding = (actual: number, message?: string) =>
  [{ wording: 'lacking', cells: [], expected: 5, actual, quote: null, message }] as const;

testRule(overallAspects, {
  failing: [
    {
      name: 'applications alone',
      report: withText('（二）依申请公开政府信息情况\n2023年度我局共收到依申请信息公开26件，及时回复申请人'),
      checked: 5,
      findings: finding(
        1,
        '“一、总体情况”没有看到主动公开、政府信息管理、平台建设、监督保障方面的内容（应写五个方面，缺 4 个）。请核对并补充',
      ),
    },
    {
      name: 'the rights of the people are no supervision',
      report: withText(
        '全年主动公开信息20条，未收到公开申请，更新了公开目录，维护门户网站，保障了群众的知情权和监督权。',
      ),
      checked: 5,
      findings: finding(4, '“一、总体情况”没有看到监督保障方面的内容（应写五个方面，缺 1 个）。请核对并补充'),
    },
    {
      name: 'words without any aspect',
      report: withText('本年度各项工作平稳推进。'),
      checked: 5,
      findings: finding(0),
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 5 },
    {
      name: 'other words for each',
      report: withText(
        '全年发布各类信息300条。受理公开申请2件，均按时答复。落实“三审三校”制度。运维微信公众号1个。对各科室公开情况开展考核。',
      ),
      checked: 5,
    },
    {
      name: 'traditional script with pinyin',
      report: withText(
        '(一)主動(dòng)公開(二)依申請(qǐng)公開(三)政府信息管理(四)平臺(tái)建設(shè)(五)監(jiān)督保障',
      ),
      checked: 5,
    },
  ],
  notAssessable: [
    {
      name: 'no section 一',
      report: { form: '2021', sections: { 1: null } },
      reason: '没有读到第一部分的文字',
    },
    { name: 'an empty one', report: withText(''), reason: '没有读到第一部分的文字' },
  ],
  notApplicable: [{ name: 'the form of 2019 names no aspects', report: { form: '2019' } }],
});
