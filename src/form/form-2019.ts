import { applications2019 } from './applications';
import { column, group, rows } from './define';
import type { Form, FormTable } from './form';
import { litigation } from './litigation';

const documentColumns = [
  column('newlyMade', '本年新制作数量', 'newly made this year'),
  column('newlyDisclosed', '本年新公开数量', 'newly disclosed this year'),
  column('totalDisclosed', '对外公开总数量', 'disclosed in total'),
];

const itemColumns = [
  column('itemsLastYear', '上一年项目数量', 'items last year'),
  column('change', '本年增/减', 'change this year'),
];

const decisionColumns = [...itemColumns, column('decisions', '处理决定数量', 'decisions')];

const procurementColumns = [
  column('projects', '采购项目数量', 'projects'),
  column('amount', '采购总金额', 'amount'),
];

const proactive2019: FormTable = {
  id: 'proactive',
  label: { 'zh-CN': '主动公开政府信息情况', en: 'Proactive disclosure' },
  rows: [
    ...rows(
      documentColumns,
      group('', '第二十条第（一）项', 'Article 20 (1)'),
      ['', 'regulations', '规章', 'regulations'],
      ['', 'normativeDocuments', '规范性文件', 'normative documents', '行政规范性文件', '规范文件'],
    ),
    ...rows(
      decisionColumns,
      group('', '第二十条第（五）项', 'Article 20 (5)'),
      ['', 'licensing', '行政许可', 'administrative licensing'],
      ['', 'otherServices', '其他对外管理服务事项', 'other public services'],
    ),
    ...rows(
      decisionColumns,
      group('', '第二十条第（六）项', 'Article 20 (6)'),
      ['', 'penalties', '行政处罚', 'administrative penalties'],
      ['', 'coercion', '行政强制', 'administrative coercion'],
    ),
    ...rows(itemColumns, group('', '第二十条第（八）项', 'Article 20 (8)'), [
      '',
      'fees',
      '行政事业性收费',
      'administrative fees',
    ]),
    ...rows(procurementColumns, group('', '第二十条第（九）项', 'Article 20 (9)'), [
      '',
      'procurement',
      '政府集中采购',
      'government procurement',
    ]),
  ],
};

/** The trial form of report years 2019 and 2020 (国办公开办函〔2019〕60号). */
export const form2019: Form = {
  id: '2019',
  firstYear: 2019,
  basis: { 'zh-CN': '国办公开办函〔2019〕60号', en: 'Notice 国办公开办函〔2019〕60号' },
  tables: { proactive: proactive2019, applications: applications2019, litigation },
};
