import { expect, test } from 'vitest';
import { renderMarkdown } from '../../scripts/rule-pages/markdown';
import { html } from '../../scripts/rule-pages/markup';

const render = (source: string): string[] =>
  renderMarkdown(source, {
    link: (target, words) => html`<a href="${target}">${words}</a>`,
    codeBlock: () => html`<hr />`,
  }).map((block) => block.source);

test('each block is rendered by itself, code by what takes its place', () => {
  expect(render('One *word*.\n\n```json\n{}\n```\n\n- two')).toEqual([
    '<p>One <em>word</em>.</p>',
    '<hr />',
    '<ul>\n<li>two</li>\n</ul>',
  ]);
});

test('a table is wrapped', () => {
  expect(render('| a |\n| - |\n| 1 |')).toEqual([
    expect.stringMatching(/^<div class="table"><table>[^]*<td>1<\/td>[^]*<\/table><\/div>$/),
  ]);
});

test('what is special in HTML is escaped in text, code and the targets of links', () => {
  expect(render('1 < 2 & `<b>` [x](<"&.md>)')).toEqual([
    '<p>1 &lt; 2 &amp; <code>&lt;b&gt;</code> <a href="&quot;&amp;.md">x</a></p>',
  ]);
});

test.each([
  ['HTML', 'a <b>word</b>'],
  ['a block of HTML', '<script>alert(1)</script>'],
  ['a comment', '<!-- note -->'],
  ['a picture', '![it](it.png)'],
])('%s is refused', (_, source) => {
  expect(() => render(source)).toThrow('a page of a rule cannot hold');
});

test('a link that leads elsewhere is refused by whoever makes the links, in tables and lists too', () => {
  const refusing = (source: string) =>
    renderMarkdown(source, {
      link: (target) => {
        throw new Error(`no page ${target}`);
      },
      codeBlock: () => html``,
    });
  expect(() => refusing('| a |\n| - |\n| [x](javascript:alert) |')).toThrow('no page javascript:alert');
  expect(() => refusing('- https://example.com')).toThrow('no page https://example.com');
});
