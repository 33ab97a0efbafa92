import { textProactive } from '../../src/rules/text-proactive';
import { testRule } from './rule-tester';

const fee = 'proactive.fees.amount';
const procurement = 'proactive.procurement.amount';

const fees = (words: string): Record<string, string> => ({ '1': `全年行政事业性收费${words}。` });
const bought = (words: string): Record<string, string> => ({
  '1': `政府集中采购项目13项，采购总金额${words}。`,
});

testRule(textProactive, {
  failing: [
    {
      name: 'documents and decisions',
      report: {
        form: '2021',
        sections: {
          '1': '全年制发行政规范性文件7件，废止3件，现行有效42件。作出行政许可决定1843件、行政处罚决定257件、行政强制决定21件。',
        },
      },
      checked: 6,
      findings: [
        {
          wording: 'differs',
          cells: ['proactive.normativeDocuments.issued'],
          expected: 6,
          actual: 7,
          quote: '制发行政规范性文件7件',
          message:
            '正文写“制发行政规范性文件7件”，而表二“行政规范性文件”的“本年制发件数”为 6。请核对哪一处有误，改为一致',
        },
        { wording: 'differs', cells: ['proactive.normativeDocuments.repealed'], expected: 2, actual: 3 },
        { wording: 'differs', cells: ['proactive.normativeDocuments.inForce'], expected: 41, actual: 42 },
        { wording: 'differs', cells: ['proactive.licensing.decisions'], expected: 1834, actual: 1843 },
        { wording: 'differs', cells: ['proactive.penalties.decisions'], expected: 275, actual: 257 },
        { wording: 'differs', cells: ['proactive.coercion.decisions'], expected: 12, actual: 21 },
      ],
    },
    {
      name: 'the cells of 2019',
      report: {
        form: '2019',
        sections: { '1': '全年新制作规范性文件6件，新公开5件，对外公开总数30件。政府集中采购项目12项。' },
      },
      checked: 4,
      findings: [
        { wording: 'differs', cells: ['proactive.normativeDocuments.newlyMade'], expected: 5, actual: 6 },
        {
          wording: 'differs',
          cells: ['proactive.normativeDocuments.newlyDisclosed'],
          expected: 4,
          actual: 5,
        },
        {
          wording: 'differs',
          cells: ['proactive.normativeDocuments.totalDisclosed'],
          expected: 31,
          actual: 30,
        },
        { wording: 'differs', cells: ['proactive.procurement.projects'], expected: 13, actual: 12 },
      ],
    },
    {
      name: 'a fee in the unit of the table',
      report: { form: '2021', sections: fees('36.78万元') },
      checked: 1,
      findings: [
        {
          wording: 'amountDiffers',
          cells: [fee],
          expected: 36.2785,
          actual: 36.78,
          message:
            '正文写“行政事业性收费36.78万元”，而表二“行政事业性收费”的“本年收费金额”为 36.2785 万元。请核对哪一处有误，改为一致',
        },
      ],
    },
    {
      name: 'a fee in yuan is put into the unit of the text',
      report: { form: '2021', sections: fees('362875元') },
      checked: 1,
      findings: [{ wording: 'amountDiffers', cells: [fee], expected: 362785, actual: 362875 }],
    },
    {
      name: 'yuan in a cell of 万元',
      report: { form: '2021', changes: { [fee]: 362785 }, sections: fees('362785元') },
      checked: 1,
      findings: [
        {
          wording: 'unitSlip',
          cells: [fee],
          expected: 3627850000,
          actual: 362785,
          message:
            '正文写“行政事业性收费362785元”，而表二“行政事业性收费”的“本年收费金额”为 362785 万元，相差一万倍，可能是把元当成了万元。请核对金额和单位',
        },
      ],
    },
    {
      name: 'the text has 万元 where the table has them right',
      report: { form: '2021', sections: fees('362785万元') },
      checked: 1,
      findings: [{ wording: 'unitSlip', cells: [fee], expected: 36.2785, actual: 362785 }],
    },
    {
      name: 'a procurement amount without a unit may be in any',
      report: { form: '2019', changes: { [procurement]: 36.5 }, sections: bought('35.6万元') },
      checked: 2,
      findings: [
        {
          wording: 'amountDiffers',
          cells: [procurement],
          expected: 36.5,
          actual: 35.6,
          message:
            '正文写“采购总金额35.6万元”，而表二“政府集中采购”的“采购总金额”为 36.5。请核对哪一处有误，改为一致',
        },
      ],
    },
    {
      name: 'a procurement amount with a unit',
      report: { form: '2019', changes: { [procurement]: '365000元' }, sections: bought('36.6万元') },
      checked: 2,
      findings: [{ wording: 'amountDiffers', cells: [procurement], expected: 36.5, actual: 36.6 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 5 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 5 },
    { name: 'a fee in yuan', report: { form: '2021', sections: fees('362785元') }, checked: 1 },
    { name: 'a rounded fee', report: { form: '2021', sections: fees('36.28万元') }, checked: 1 },
    { name: 'a fee cut off', report: { form: '2021', sections: fees('36.27万元') }, checked: 1 },
    {
      name: 'a fee in 亿元',
      report: { form: '2021', changes: { [fee]: 72701.2578 }, sections: fees('7.27亿元') },
      checked: 1,
    },
    {
      name: 'the cell is the rounded one',
      report: { form: '2021', changes: { [fee]: 36.28 }, sections: fees('362785元') },
      checked: 1,
    },
    {
      name: 'a cell that names its own unit',
      report: { form: '2021', changes: { [fee]: '362785元' }, sections: fees('36.2785万元') },
      checked: 1,
    },
    { name: 'procurement in 万元', report: { form: '2019', sections: bought('36.5万元') }, checked: 2 },
    {
      name: 'procurement in yuan beside a cell in 万元',
      report: { form: '2019', changes: { [procurement]: '36.5万元' }, sections: bought('365000元') },
      checked: 2,
    },
    {
      name: 'a cell that is not exact is passed over',
      report: { form: '2019', changes: { [procurement]: '约36万元' }, sections: bought('38.2万元') },
      checked: 1,
    },
    {
      name: 'documents of others, and information about decisions',
      report: {
        form: '2021',
        sections: {
          '1': '全年制发行政规范性文件6件，各乡镇制发规范性文件11件。公开行政许可信息1200条，发布政策解读12篇。',
        },
      },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'no table',
      report: { form: '2021', without: ['proactive'] },
      reason: '正文写有规范性文件、许可、处罚等的数，但表二没有读到相应的数',
    },
    {
      name: 'an amount that is no money',
      report: { form: '2021', changes: { [fee]: '见附件' }, sections: fees('38万元') },
      reason: '正文写有规范性文件、许可、处罚等的数，但表二没有读到相应的数',
    },
  ],
  notApplicable: [
    {
      name: 'the form has no cell for it',
      report: { form: '2019', sections: { '1': '现行有效规范性文件42件。', '6': '' } },
    },
    { name: 'nothing is counted', report: { form: '2021', sections: { '1': '全年工作平稳。' } } },
  ],
});
