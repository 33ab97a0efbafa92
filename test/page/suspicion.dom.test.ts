import { afterEach, expect, test } from 'vitest';
import { suspectsReport } from '../../src/page/suspicion';

const pages = import.meta.glob<string>('../fixtures/*.html', { query: '?raw', import: 'default' });

/** A page as it lies in a frame, without what it would load. */
async function pageOf(name: string): Promise<Document> {
  const markup = await pages[`../fixtures/${name}.html`]?.();
  if (markup === undefined) throw new Error(`no fixture ${name}`);
  return new DOMParser().parseFromString(markup, 'text/html');
}

afterEach(() => document.body.replaceChildren());

test.each([
  'tables-as-attachment',
  'attachment-by-script',
  'attachment-in-three-formats',
  'attachment-in-viewer',
  'attachment-as-object',
  'attachment-of-tables',
  'tables-as-pictures',
  'clean-2021',
])('%s is worth being read', async (name) => {
  expect(suspectsReport(await pageOf(name))).toBe(true);
});

test.each([
  'list-page',
  'not-list-of-files',
  'not-news-with-file',
  'not-website-yearly-table',
  'ordinary-news',
])('%s is not', async (name) => {
  expect(suspectsReport(await pageOf(name))).toBe(false);
});

test('a file that only the text of its link names is found', () => {
  const heading = document.createElement('h1');
  heading.textContent = '青禾县2024年政府信息公开工作年度报告';
  const link = document.createElement('a');
  link.href = '/attachment/3301';
  document.body.append(heading, link);
  expect(suspectsReport(document)).toBe(false);
  link.textContent = '年报正文.docx';
  expect(suspectsReport(document)).toBe(true);
});

test('a file in an open shadow tree is found', () => {
  const host = document.createElement('div');
  const link = document.createElement('a');
  link.href = '/a.pdf';
  link.title = '青禾县2024年政府信息公开工作年度报告';
  host.attachShadow({ mode: 'open' }).append(link);
  document.body.append('政府信息公开年报', host);
  expect(suspectsReport(document)).toBe(true);
  link.href = '/a.html';
  expect(suspectsReport(document)).toBe(false);
});
