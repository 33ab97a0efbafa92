import { cell, row, sheet, sheetsOf, type Cell } from '../draft';
import type { Oddity } from '../oddity';

const navigation = '<ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul>';

export const frameOddities: readonly Oddity[] = [
  {
    name: 'the page inside a layout table',
    stage: 'page',
    kinds: ['frame'],
    sources: ['markup', 'paragraphs'],
    befall: (draft) => {
      draft.frame = (markup) =>
        `<table width="1000"><tr><td width="200">${navigation}</td><td class="TRS_Editor">${markup}</td></tr></table>`;
    },
  },
  {
    name: 'layout tables within layout tables',
    stage: 'page',
    kinds: ['frame'],
    sources: ['markup', 'paragraphs'],
    befall: (draft) => {
      draft.frame = (markup) =>
        `<table><tbody><tr><td>${navigation}</td></tr><tr><td><table><tr><td><table><tr><td id="zoom">${markup}</td></tr></table></td></tr></table></td></tr><tr><td>主办单位：青禾县人民政府办公室</td></tr></table>`;
    },
  },
  {
    name: 'within div, section and font',
    stage: 'page',
    kinds: ['frame'],
    sources: ['markup', 'paragraphs'],
    befall: (draft) => {
      draft.frame = (markup) =>
        `<div id="zoom"><div class="ucapcontent"><section><font>${markup}</font></section></div></div>`;
    },
  },
  {
    name: 'one table for all three, the headings inside',
    stage: 'page',
    kinds: ['cut'],
    sources: ['markup', 'outerBars'],
    befall: (draft) => {
      const sheets = sheetsOf(draft);
      const [first, last] = [sheets[0], sheets.at(-1)];
      if (first === undefined || last === undefined) return;
      const [start, end] = [draft.blocks.indexOf(first), draft.blocks.indexOf(last)];
      const heading = (text: string): Cell => cell('filler', text, { columnSpan: 15 });
      const rows = draft.blocks.slice(start, end + 1).flatMap((block) => {
        if (block.kind === 'sheet') return block.rows;
        return block.kind === 'line' ? [row(heading(block.text))] : [];
      });
      draft.blocks.splice(start, end - start + 1, sheet(['proactive', 'applications', 'litigation'], rows));
    },
  },
];
