import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../src/pace/steps';
import { countTableSigns } from '../../src/report/detection';
import { readPageFlow } from '../../src/report/page-flow';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const words = ['未经复议直接起诉', '尚未审结'];
const cell = (text: string): string => `<b role="cell">${text}</b>`;
const sheet = (texts: readonly string[]): string =>
  `<div role="table"><p role="row">${texts.map(cell).join('')}</p></div>`;

/** How often the source was asked for layouts, and the kinds of the blocks. */
function read(markup: string) {
  let asked = 0;
  const tree = {
    ...parsedTree,
    layoutOf: (node: ReturnType<typeof parsePage>) => {
      asked += 1;
      return parsedTree.layoutOf(node);
    },
  };
  const page = parsePage(markup);
  const { blocks } = inOneGo(readPageFlow(tree, page, countTableSigns(parsedTree.rawTextOf(page))));
  return { asked: asked > 0, kinds: blocks.map(({ kind }) => kind) };
}

describe('layouts are asked for', () => {
  test.each([
    ['where words of the tables stand outside of tables', sheet(words), true, ['table']],
    ['where they stand in something hidden', `<div hidden>${sheet(words)}</div>`, true, ['table']],
    ['not for one such word', sheet(words.slice(1)), false, ['text']],
    ['not where they stand in a table', `<table><tr><td>${words.join('<td>')}</table>`, false, ['table']],
    [
      'not where a text beside the table has them too',
      `<table><tr><td>${words.join('<td>')}</table><p>${words.join('')}</p>`,
      false,
      ['table', 'text'],
    ],
  ])('%s', (_, markup, asked, kinds) => {
    expect(read(markup)).toEqual({ asked, kinds });
  });
});
