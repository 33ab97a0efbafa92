import { squeeze } from '../letters/plain';
import { sectionOf } from './section-naming';
import { defineRule } from './rule';

/** The aspects by the names that the form gives them, with the words by which each is recognised. */
const aspects: readonly (readonly [name: string, english: string, words: RegExp])[] = [
  [
    '主动公开',
    'proactive disclosure',
    /主动公开|(?<!申请)(?:公开|发布|推送)(?:各类|政府|政务)*信息|公开(?:内容|重点|领域)|政策解读|(?<!申请)信息公开\d+/,
  ],
  [
    '依申请公开',
    'disclosure upon application',
    /依申请|申请公开|公开申请|申请人|(?:收到|受理|答复|办理).{0,12}申请|申请的?(?:受理|办理|答复|处理)/,
  ],
  [
    '政府信息管理',
    'management of information',
    /信息(?:资源)?管理|管理(?:制度|机制|台账)|保密审查|审[查核](?:制度|机制|发布)|[三]审|公开属性|公开(?:目录|指南)|文件.{0,4}清理|动态(?:调整|更新)|规范性文件/,
  ],
  [
    '平台建设',
    'platforms',
    /平台|网站|新媒体|公众号|微信|微博|客户端|专栏|专区|栏目|公报|公开栏|公示栏|查阅(?:点|场所|中心|室)/,
  ],
  [
    '监督保障',
    'supervision and support',
    /监督(?!权)|监管|督[促查导办]|考核|考评|评议|培训|责任追究|追责|问责|组织领导|领导小组|专人|人员配备|队伍建设|社会评价/,
  ],
];

export const overallAspects = defineRule({
  id: 'overall-aspects',
  name: { 'zh-CN': '总体情况的五个方面', en: 'aspects of section 1' },
  group: 'structure',
  severity: 'notice',
  forms: ['2021'],
  basis: {
    'zh-CN':
      '年度报告格式（国办公开办函〔2021〕30号）第一部分：总体情况写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障等方面',
    en: 'Section 1 of the form (国办公开办函〔2021〕30号): proactive disclosure, disclosure upon application, management of information, platforms, supervision and support',
  },
  wordings: {
    lacking: {
      title: { 'zh-CN': '总体情况没有写到{aspects}', en: 'Section 1 says nothing of {aspects}' },
      message: {
        'zh-CN': '“一、总体情况”没有看到{aspects}方面的内容（应写五个方面，缺 {count} 个）。请核对并补充',
        en: 'Section 1 says nothing of {aspects} ({count} of the five aspects). Check and complete it',
      },
    },
  },
  check(report) {
    const letters = squeeze(sectionOf(report, 1)?.text ?? '');
    if (letters === '') {
      return {
        kind: 'notAssessable',
        reason: {
          'zh-CN': '没有读到第一部分的文字',
          en: 'No text of section 1 was read',
        },
      };
    }
    const lacking = aspects.filter(([, , words]) => !words.test(letters));
    const names = {
      'zh-CN': lacking.map(([name]) => name).join('、'),
      en: lacking.map(([, english]) => english).join(', '),
    };
    const found = {
      wording: 'lacking' as const,
      values: { aspects: names, count: lacking.length },
      cells: [],
      expected: aspects.length,
      actual: aspects.length - lacking.length,
    };
    return { kind: 'assessed', checked: aspects.length, found: lacking.length === 0 ? [] : [found] };
  },
});
