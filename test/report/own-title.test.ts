import { describe, expect, test } from 'vitest';
import { findOwnTitle } from '../../src/report/own-title';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const title = '云溪区教育局2024年政府信息公开工作年度报告';
const copied = '云溪区教育局2023年政府信息公开工作年度报告';

/** The own title of a page whose text begins with the markup. */
function ownTitle(markup: string, pageTitle: string | null = title): string | null {
  const flow = layOut(parsedTree, parsePage(`${markup}<p>一、总体情况</p><p>${copied}</p>`));
  const heading = flow.blocks.find((block) => block.kind === 'text' && block.text === '一、总体情况');
  return findOwnTitle(flow, pageTitle, heading?.kind === 'text' ? heading : undefined);
}

describe('a title above the text that names another year', () => {
  test.each([
    [
      'below the title of the page',
      `<h1>${title}</h1><p>${copied}</p><p>本报告的统计期限为全年。</p>`,
      copied,
    ],
    [
      'broken over lines',
      '<p>云溪区教育局</p><p>2023年政府信息公开</p><p>工作年度报告</p>',
      '2023年政府信息公开工作年度报告',
    ],
    [
      'in traditional script',
      '<p>雲溪區教育局2023年政府信息公開工作年度報告</p>',
      '雲溪區教育局2023年政府信息公開工作年度報告',
    ],
    ['without the body', '<p>2023年度政府信息公开工作年度报告</p>', '2023年度政府信息公开工作年度报告'],
    [
      'with a year that is none',
      '<p>云溪区教育局202024年度政府信息公开工作年度报告</p>',
      '云溪区教育局202024年度政府信息公开工作年度报告',
    ],
  ])('%s', (_, markup, expected) => {
    expect(ownTitle(markup)).toBe(expected);
  });

  test('where the title of the page names none', () => {
    expect(ownTitle(`<p>${copied}</p>`, '云溪区教育局政府信息公开工作年度报告')).toBe(copied);
  });
});

describe('none', () => {
  test.each([
    ['the same year', `<p>${title}</p>`],
    ['the same year in other letters', '<p>云溪区教育局二〇二四年政府信息公开工作年度报告</p>'],
    ['the same year last', `<p>${copied}</p><p>${title}</p>`],
    ['no title at all', '<p>本报告依据条例编制。</p>'],
    ['a title without a year', '<p>云溪区教育局政府信息公开工作年度报告</p>'],
    ['a link', `<p><a href="2023.html">${copied}</a></p>`],
    ['a link to the page before', `<p>上一篇 <a href="2023.html">${copied}</a></p>`],
    ['another body', '<p>云溪区财政局2023年政府信息公开工作年度报告</p>'],
    ['a sentence', `<p>现公布${copied}</p>`],
    [
      'the day above a title without a year',
      '<p>2025年1月20日</p><p>云溪区教育局政府信息公开工作年度报告</p>',
    ],
    ['a label above it', '<p>发布于2025年度：</p><p>政府信息公开工作年度报告</p>'],
    ['further down in the text', ''],
  ])('%s', (_, markup) => {
    expect(ownTitle(markup)).toBeNull();
  });

  test('where the page has no title', () => {
    expect(ownTitle(`<p>${copied}</p>`, null)).toBeNull();
  });

  test('where the report has no heading', () => {
    expect(findOwnTitle(layOut(parsedTree, parsePage(`<p>${copied}</p>`)), title, undefined)).toBeNull();
  });
});
