import { expect, test } from 'vitest';
import { fileKindIn, mayNameFile } from '../../src/report/file-kind';

test.each([
  ['./P020250120384412051106.pdf', 'pdf'],
  ['/files/report.PDF?v=1', 'pdf'],
  ['年度报告.docx', 'docx'],
  ['年度报告.doc 下载', 'doc'],
  ['年度报告.wps（点击下载）', 'wps'],
  ['/down.jsp?showname=%E6%8A%A5%E5%91%8A.ofd&id=3', 'ofd'],
  ['表.xls', 'xls'],
  ['表.xlsx', 'xlsx'],
  ['表.et', 'et'],
  ['年报.zip', 'zip'],
  ['年报.rar', 'rar'],
  ['viewer.html?file=/files/a.pdf#page=2', 'pdf'],
  ['http://www.example.zip/a.html', null],
  ['//www.example.zip', null],
  ['/pdf/index.html', null],
  ['/a.pdf.html', null],
  ['/a.document', null],
  ['/a.pdf/view', null],
  ['.pdf', null],
  ['', null],
])('%s: %s', (text, kind) => {
  expect(fileKindIn(text)).toBe(kind);
});

test('a text that may name a file', () => {
  expect(mayNameFile('现予公布，全文见2024年年报.PDF，请予监督。')).toBe(true);
  expect(mayNameFile('现予公布，请予监督。共12.5万元。')).toBe(false);
});
