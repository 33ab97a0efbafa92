import { thinSection } from '../../src/rules/thin-section';
import { testRule } from './rule-tester';

const nothing = { cells: [], expected: null, actual: null };
const five = '五、存在的主要问题及改进情况';

const withProblems = (text: string) => ({ form: '2021' as const, sections: { 5: text } });
const withOther = (text: string) => ({ form: '2021' as const, sections: { 6: text } });

testRule(thinSection, {
  failing: [
    {
      name: 'no word of problems and improvements',
      report: withProblems(''),
      checked: 2,
      findings: [
        {
          ...nothing,
          wording: 'empty',
          quote: five,
          message: '“五、存在的主要问题及改进情况”没有实际内容。请核对并补充；确实没有的，请如实说明',
        },
      ],
    },
    ...['无。', '（无）', '暂无', '略', '/', '[…]'].map((text) => ({
      name: `nothing but ${text}`,
      report: withProblems(text),
      checked: 2,
      findings: [{ ...nothing, wording: 'empty', quote: text }] as const,
    })),
    {
      name: 'next to nothing',
      report: withProblems('人手不足，下一步将加强。'),
      checked: 2,
      findings: [
        {
          ...nothing,
          wording: 'short',
          quote: '人手不足，下一步将加强。',
          message: '“五、存在的主要问题及改进情况”只有 10 个字。请核对，写明存在的主要问题和改进情况',
        },
      ],
    },
    {
      name: 'problems alone',
      report: withProblems('存在的问题主要有:部分单位公开的重点不突出,更新不及时。'),
      checked: 2,
      findings: [
        {
          ...nothing,
          wording: 'noImprovements',
          quote: '存在的问题主要有:部分单位公开的重点不突出,更新不及时。',
          message: '“五、存在的主要问题及改进情况”没有看到改进情况或措施。请核对并补充',
        },
      ],
    },
    {
      name: 'what is to be done better is a problem, not an improvement',
      report: withProblems('一是公开的主动性有待加强；\n二是解读的质量还需进一步提高。'),
      checked: 2,
      findings: [{ ...nothing, wording: 'noImprovements', quote: five }],
    },
    {
      name: 'what could be better, at some length in one sentence',
      report: withProblems(
        '部分单位公开的重点不突出，栏目更新不及时，解读的形式不够丰富，回应群众关切的渠道不畅通，业务人员的能力仍有提升空间，答复文书的格式有待规范，档案的管理不完善。',
      ),
      checked: 2,
      findings: [{ ...nothing, wording: 'noImprovements' }],
    },
    {
      name: 'improvements that are made without end',
      report: withProblems('2024年，我局不断完善公开制度，不断优化网站栏目，减少错字。'),
      checked: 2,
      findings: [{ ...nothing, wording: 'noProblems' }],
    },
    {
      name: 'improvements alone',
      report: withProblems('2024年，我局加强业务培训，完善公开制度，优化网站栏目，提升公开质量。'),
      checked: 2,
      findings: [
        {
          ...nothing,
          wording: 'noProblems',
          message: '“五、存在的主要问题及改进情况”没有看到存在的问题。请核对并补充',
        },
      ],
    },
    {
      name: 'nothing at the end',
      report: withOther(''),
      checked: 2,
      findings: [{ ...nothing, wording: 'empty', quote: '六、其他需要报告的事项' }],
    },
    {
      name: 'signature, date and footer are nothing to be reported',
      report: withOther('青禾县人民政府\n2025年1月20日\n扫一扫在手机打开当前页\n主办：青禾县人民政府办公室'),
      checked: 2,
      findings: [{ ...nothing, wording: 'empty', quote: '六、其他需要报告的事项' }],
    },
    {
      name: 'the record of the site alone',
      report: withOther('陕公网安备 61011502000007号'),
      checked: 2,
      findings: [{ ...nothing, wording: 'empty' }],
    },
    {
      name: 'both',
      report: { form: '2019', sections: { 5: '', 6: '' } },
      checked: 2,
      findings: [
        { ...nothing, wording: 'empty' },
        { ...nothing, wording: 'empty' },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 2 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 2 },
    { name: 'that there is nothing else is something', report: withOther('无。'), checked: 2 },
    {
      name: 'no problem was met, with what is to be done',
      report: withProblems('本年度未发现明显问题，今后将继续规范政府信息公开工作，提升服务水平。'),
      checked: 2,
    },
    {
      name: 'problems and improvements in paragraphs of their own',
      report: withProblems(
        '（一）存在的主要问题\n公开渠道较为单一，更新不够及时。\n（二）改进措施\n拓展公开渠道，按月检查更新。',
      ),
      checked: 2,
    },
    {
      name: 'traditional script with pinyin',
      report: withProblems(
        '一是鄉(xiāng)鎮(zhèn)部門對工作重視不夠，工作效果不明顯。二是加強(qiáng)監督力度，認真抓好公開工作。',
      ),
      checked: 2,
    },
    ...[
      '业务人员身兼数职，精力投入有限。我局选派两名干部参加县里的业务学习，由股室负责人逐条校对信息，由分管领导定期抽查网站栏目，按季度通报各股室信息报送情况。',
      '业务人员身兼数职，精力投入有限；我局选派两名干部参加县里的业务学习，由股室负责人逐条校对信息，由分管领导定期抽查网站栏目，按季度通报各股室信息报送情况',
    ].map((text) => ({
      name: `detailed in words of its own: ${text.slice(-4)}`,
      report: withProblems(text),
      checked: 2,
    })),
    ...[
      '公开意识淡薄。压实各股室信息公开的责任链条。',
      '解读形式仍有提升空间，停留在文字。探索图解和视频解读。',
      '依申请公开的答复尚未统一。细化办理流程和答复的文书。',
      '个别栏目更新慢。配备一名专职人员，狠抓栏目的更新。',
    ].map((text) => ({ name: `short: ${text}`, report: withProblems(text), checked: 2 })),
    { name: 'one of the two is missing', report: { form: '2021', sections: { 6: null } }, checked: 1 },
  ],
  notAssessable: [
    {
      name: 'both are missing',
      report: { form: '2021', sections: { 5: null, 6: null } },
      reason: '没有认出第五、第六部分',
    },
  ],
});
