import { templateResidue } from '../../src/rules/template-residue';
import { testRule } from './rule-tester';

const finding = (wording: string, quote: string, message?: string) =>
  ({
    wording,
    cells: [],
    expected: null,
    actual: null,
    quote,
    message,
    ...(wording === 'blank' && { severity: 'warning' as const }),
  }) as const;

const withOther = (text: string) => ({ form: '2021' as const, sections: { 6: text } });

const unfilledYear = finding('year', '20XX年');

testRule(templateResidue, {
  failing: [
    ...[
      '（该部分以表格形式报告）',
      '（文字描述）',
      '(文字描述)',
      '（数据准确、要素齐全）',
      '（请填写本单位实际情况）',
      '（此处填写具体做法）',
      '（不少于500字）',
      '（如无，请填“无”）',
    ].map((note) => ({
      name: `an instruction: ${note}`,
      report: withOther(`无其他事项${note}。`),
      checked: 7,
      findings: [finding('note', note.replace(/（(该部分.*)）/, '$1'))] as const,
    })),
    ...['该部分以表格形式报告。', '（本部分内容采用表格形式呈现。）', '无。\n此部分以表格形式公开\n'].map(
      (text) => ({
        name: `an instruction that is all of a sentence: ${text}`,
        report: withOther(text),
        checked: 7,
        findings: [finding('note', /.部分.*形式../.exec(text)?.[0] ?? '')] as const,
      }),
    ),
    {
      name: 'an instruction in a heading',
      report: {
        form: '2021',
        sections: { 2: { heading: '二、主动公开政府信息情况（该部分以表格形式报告）' } },
      },
      checked: 7,
      findings: [
        finding(
          'note',
          '该部分以表格形式报告',
          '“该部分以表格形式报告”是格式或模板中的填写说明，不是报告内容。请删去',
        ),
      ],
    },
    {
      name: 'an instruction in traditional script with pinyin',
      report: withOther('（文字描(miáo)述）。'),
      checked: 7,
      findings: [finding('note', '（文字描(miáo)述）')],
    },
    ...['201x年', '20XX年', '202×年', '２０ＸＸ年度'].map((year) => ({
      name: `a year that was not filled in: ${year}`,
      report: withOther(`${year}没有其他需要报告的事项。`),
      checked: 7,
      findings: [finding('year', year)] as const,
    })),
    {
      name: 'a year in the title',
      report: { form: '2021', frame: { title: '青禾县20XX年政府信息公开工作年度报告' } },
      checked: 7,
      findings: [finding('year', '20XX年', '“20XX年”是模板中的占位文字。请改为实际年份')],
    },
    ...['（单位名称）', '[本单位名称]'].map((name) => ({
      name: `a name that was not filled in: ${name}`,
      report: { form: '2021' as const, frame: { preamble: `现将${name}工作报告如下。` } },
      checked: 8,
      findings: [finding('name', name)] as const,
    })),
    {
      name: 'a name before the year',
      report: { form: '2021', frame: { title: '本单位名称2024年政府信息公开工作年度报告' } },
      checked: 7,
      findings: [finding('name', '本单位名称', '“本单位名称”是模板中的占位文字。请改为本单位的名称')],
    },
    {
      name: 'letters for numbers and names, told once with their number',
      report: withOther('XX局动公开信息××条，受理申请X件，X月X日印发。'),
      checked: 7,
      findings: [
        finding(
          'blank',
          'XX局',
          '“XX局”处像是没有填写的名称或数字，这样的文字全文共 5 处。请逐处核对；如为模板残留，请改为实际内容',
        ),
      ],
    },
    {
      name: 'the telephone number of a template',
      report: { form: '2021', frame: { preamble: '联系电话：xxxxxxxx，地址在县政府。' } },
      checked: 8,
      findings: [finding('blank', 'xxxxxxxx')],
    },
    {
      name: 'a number behind a word that ends like a surname',
      report: withOther('全年公开重点工程XX件。'),
      checked: 7,
      findings: [finding('blank', 'XX件')],
    },
    {
      name: 'no more than twenty places are told',
      report: withOther('20XX年没有其他事项。'.repeat(500)),
      checked: 7,
      findings: [unfilledYear, ...Array.from({ length: 19 }, () => unfilledYear)],
    },
    {
      name: 'of every kind, warnings last',
      report: withOther('XX镇20XX年工作（文字描述）。'),
      checked: 7,
      findings: [finding('note', '（文字描述）'), finding('year', '20XX年'), finding('blank', 'XX镇')],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 7 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 7 },
    ...[
      '法院作出（2023）苏××行初××号判决。',
      '复议机关作出青政复决〔20××〕第××号决定。',
      '发布青政发〔2024〕XX号文件。',
      '备案号为苏ICP备XXXXXXXX号。',
      '原告张××不服答复提起诉讼。',
      '李XX不服答复申请行政复议。',
      '申请人（曾用名李XX）提起诉讼。',
      '按照该部分以表格形式报告的要求，统计各项数据。',
      '监督电话0599-8xxxxxx，138××××1234。',
      '网址为www.xx.gov.cn/xxgk/index.html，邮箱为xx@qinghe.gov.cn。',
      '规范标题写法，如“××局2024年年度报告”。',
      '采用XXL型和MAXX型设备，分辨率为1920×1080，实行7×24小时值守。',
      '将本单位名称、地址、联系方式向社会公开。',
      '主动公开信息（含文字描述和图片）20条。',
      '按月核对报送内容（确保数据准确、要素齐全）。',
      '年报数据以表格形式报告给上级。',
      '（本报告数据由各单位填报）。',
    ].map((text) => ({ name: text, report: withOther(text), checked: 7 })),
  ],
  notAssessable: [
    {
      name: 'no text',
      report: { form: '2021', sectionOrder: [], frame: { title: null } },
      reason: '没有读到正文',
    },
  ],
});
