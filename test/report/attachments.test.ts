import { describe, expect, test } from 'vitest';
import { attachmentOf, linkedFiles, type LinkedFile } from '../../src/report/attachments';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { layOut } from '../table/lay-out';

const title = '青禾县水利局2024年政府信息公开工作年度报告';

const filesIn = (body: string): LinkedFile[] =>
  linkedFiles(parsedTree, layOut(parsedTree, parsePage(body)), title, 2024);
const namesIn = (body: string): string[] => filesIn(body).map(({ name }) => name);

const link = (text: string, address = `${text}.pdf`): string => `<p><a href="${address}">${text}</a></p>`;

describe('the files in the place of a report', () => {
  test.each([
    ['below its title', `${link('甲')}<h1>${title}</h1>${link('乙')}`, ['乙']],
    ['above it, if they are called so', `${link('甲')}${link(title)}<h1>${title}</h1>`, [title]],
    ['anywhere, if it stands only in the head', link('甲'), ['甲']],
    ['not the files of the site', `<h1>${title}</h1>${link('网站使用帮助')}${link('申请表')}`, []],
    [
      'not the report of another year beside it',
      `<h1>${title}</h1>${link('甲')}${link(title.replace('2024', '2023'))}`,
      ['甲'],
    ],
    [
      'the report of another year, where it is the only one',
      `<h1>${title}</h1>${link(title.replace('2024', '2023'))}`,
      [title.replace('2024', '2023')],
    ],
    ['each once', `<h1>${title}</h1>${link('甲', 'a.pdf')}${link('下载', 'a.pdf')}`, ['甲']],
    ['not other pages', `<h1>${title}</h1>${link('上一页', 'a.html')}`, []],
    ['by a text alone', `<h1>${title}</h1>${link('年报.docx', '/attachment/3301')}`, ['年报.docx']],
  ])('%s', (_, body, names) => {
    expect(namesIn(body)).toEqual(names);
  });

  test('are named no more than twenty', () => {
    const links = Array.from({ length: 30 }, (_, index) => link(`附表${String(index)}`));
    expect(filesIn(`<h1>${title}</h1>${links.join('')}`)).toHaveLength(20);
  });

  test.each([
    ['<embed src="a.pdf">', ['a.pdf']],
    ['<object data="/a/b.pdf"></object>', ['/a/b.pdf']],
    [
      '<iframe src="/w/viewer.html?file=%2Fa%2Fb.pdf&page=1"></iframe>',
      ['/w/viewer.html?file=%2Fa%2Fb.pdf&page=1', '/a/b.pdf'],
    ],
  ])('shown in the page: %s', (markup, addresses) => {
    expect(filesIn(`<h1>${title}</h1>${markup}`).map((file) => file.addresses)).toEqual([addresses]);
  });
});

describe('the address of a file', () => {
  const page = 'http://www.test.gov.cn/zwgk/nb/2024.html';
  const url = (...addresses: string[]): string =>
    attachmentOf({ name: '', kind: 'pdf', addresses }, page).url;

  test.each([
    [['./P02.pdf'], 'http://www.test.gov.cn/zwgk/nb/P02.pdf'],
    [['/a/P02.pdf'], 'http://www.test.gov.cn/a/P02.pdf'],
    [['https://file.test.cn/P02.pdf'], 'https://file.test.cn/P02.pdf'],
    [['http://in.test.gov.cn/frame/', 'P02.pdf'], 'http://in.test.gov.cn/frame/P02.pdf'],
    [['/w/viewer.html?file=a.pdf', 'a.pdf'], 'http://www.test.gov.cn/w/a.pdf'],
    [['javascript:void(0)'], page],
    [['data:application/pdf,a.pdf'], page],
    [['http://', 'a.pdf'], page],
  ])('%j', (addresses, expected) => {
    expect(url(...addresses)).toBe(expected);
  });

  test('that is complete needs none of the page', () => {
    const file: LinkedFile = { name: '', kind: 'pdf', addresses: ['http://a.test/b.pdf'] };
    expect(attachmentOf(file, 'standard input').url).toBe('http://a.test/b.pdf');
    expect(attachmentOf({ ...file, addresses: ['b.pdf'] }, 'standard input').url).toBe('standard input');
  });
});
