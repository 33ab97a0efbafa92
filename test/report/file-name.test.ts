import { expect, test } from 'vitest';
import { fileInAddress, fileName } from '../../src/report/file-name';

const title = '青禾县水利局2024年政府信息公开工作年度报告';

test.each([
  ['the text that names a file', ['年度 报告.docx'], './P02.docx', '年度 报告.docx'],
  ['the text that names the report', [title], './P02.docx', title],
  ['the title of a link cut short', ['青禾县水利局2024…', `${title}.pdf`], './P02.pdf', `${title}.pdf`],
  ['a text of its own', ['附表2：申请情况'], './P02.docx', '附表2：申请情况'],
  ['the address where the text says nothing', ['【点击下载】', ''], '/a/%E5%B9%B4%E6%8A%A5.pdf', '年报.pdf'],
  ['the address where there is no text', [], '/a/b.pdf?v=1', 'b.pdf'],
  ['the text where the address says nothing', ['下载'], '', '下载'],
  ['nothing', [], '', ''],
])('%s', (_, texts, address, name) => {
  expect(fileName(texts, address)).toBe(name);
});

test.each([
  ['/down.jsp?a=1&filename=2312.pdf', '2312.pdf'],
  [`/down.jsp?filename=2312.pdf&showname=${encodeURIComponent(title)}.pdf`, `${title}.pdf`],
  ['/down.jsp?file=C%3A%5Cfiles%5Ca+b.pdf', 'a b.pdf'],
  ['/a/%C4%EA%B1%A8.pdf', '%C4%EA%B1%A8.pdf'],
  ['/a+b.pdf', 'a+b.pdf'],
])('the file in %s', (address, file) => {
  expect(fileInAddress(address)).toBe(file);
});

test('a name is cut at 200 letters, no letter in two', () => {
  const name = fileName([`${'𠮷'.repeat(300)}.pdf`], '');
  expect([...name]).toHaveLength(200);
  expect(name.endsWith('𠮷…')).toBe(true);
});

test('letters that turn the direction of writing are taken out', () => {
  expect(fileName(['年报\u202efdp.exe\u0000.pdf\n'], '')).toBe('年报fdp.exe.pdf');
});
