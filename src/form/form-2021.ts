import { applications2021 } from './applications';
import { column, group, rows } from './define';
import type { Form, FormTable } from './form';
import { litigation } from './litigation';

const documentColumns = [
  column('issued', '本年制发件数', 'issued this year'),
  column('repealed', '本年废止件数', 'repealed this year'),
  column('inForce', '现行有效件数', 'in force'),
];

const decisionColumns = [column('decisions', '本年处理决定数量', 'decisions this year')];

const feeColumns = [
  column('amount', '本年收费金额（单位：万元）', 'fees this year (10,000 yuan)', '本年收费金额'),
];

const proactive2021: FormTable = {
  id: 'proactive',
  label: { 'zh-CN': '主动公开政府信息情况', en: 'Proactive disclosure' },
  rows: [
    ...rows(
      documentColumns,
      group('', '第二十条第（一）项', 'Article 20 (1)'),
      ['', 'regulations', '规章', 'regulations'],
      ['', 'normativeDocuments', '行政规范性文件', 'normative documents', '规范性文件', '规范文件'],
    ),
    ...rows(decisionColumns, group('', '第二十条第（五）项', 'Article 20 (5)'), [
      '',
      'licensing',
      '行政许可',
      'administrative licensing',
    ]),
    ...rows(
      decisionColumns,
      group('', '第二十条第（六）项', 'Article 20 (6)'),
      ['', 'penalties', '行政处罚', 'administrative penalties'],
      ['', 'coercion', '行政强制', 'administrative coercion'],
    ),
    ...rows(feeColumns, group('', '第二十条第（八）项', 'Article 20 (8)'), [
      '',
      'fees',
      '行政事业性收费',
      'administrative fees',
    ]),
  ],
};

/** The form in use for report years 2021 and later (国办公开办函〔2021〕30号). */
export const form2021: Form = {
  id: '2021',
  firstYear: 2021,
  basis: { 'zh-CN': '国办公开办函〔2021〕30号', en: 'Notice 国办公开办函〔2021〕30号' },
  tables: { proactive: proactive2021, applications: applications2021, litigation },
};
