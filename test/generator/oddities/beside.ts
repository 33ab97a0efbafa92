import {
  barSources,
  cell,
  line,
  row,
  sheet,
  sheetsOf,
  sources,
  type Block,
  type Cell,
  type Draft,
  type Row,
} from '../draft';
import type { Oddity } from '../oddity';
import type { Random } from '../random';
import { otherFigures } from './hidden';

const cells = (...texts: string[]): Row => row(...texts.map((text) => cell('filler', text)));
const foreign = (...rows: Row[]): Block => sheet([], rows);

/** Puts blocks right behind the title or at the end of the page. */
function put(draft: Draft, place: 'first' | 'last', ...blocks: Block[]): void {
  draft.blocks.splice(place === 'first' ? 1 : draft.blocks.length, 0, ...blocks);
}

const years = ['2018年', '2019年', '2020年', '2021年', '2022年', '2023年', '2024年'];

/** A comparison of years: the labels of table 三, a column a year. */
function comparison(draft: Draft, count: number, random: Random): Block[] {
  const [applications] = sheetsOf(draft, 'applications');
  const labels = (applications?.rows ?? []).flatMap((each) =>
    each.cells.filter(({ kind }) => kind === 'label'),
  );
  const figures = (): string[] => Array.from({ length: count }, () => String(random.integer(1, 9999)));
  const rows = labels.map(({ text }) => cells(text, ...figures()));
  return [line('近年申请办理情况对比'), foreign(cells('项目', ...years.slice(-count)), ...rows)];
}

export const beside: readonly Oddity[] = [
  {
    name: 'a metadata table before',
    stage: 'page',
    sources: ['markup', ...barSources],
    befall: (draft) => {
      put(
        draft,
        'first',
        foreign(
          cells('索引号', '01431479-9/2025-00002', '分类', '政府信息公开年报'),
          cells('发布机构', '青禾县人民政府办公室', '公开日期', '2025-01-20'),
          cells('名称', '年度报告', '文号', '无'),
        ),
      );
    },
  },
  {
    name: 'a table of links after',
    stage: 'page',
    sources: ['markup'],
    befall: (draft) => {
      const link = (year: number): Cell =>
        cell('filler', `${year}年年报`, { markup: `<a href="${year}.html">${year}年年报</a>` });
      put(draft, 'last', foreign(row(link(2021), link(2022), link(2023)), cells('其他', '总计', '3')));
    },
  },
  {
    name: 'a small comparison of two years',
    stage: 'page',
    kinds: ['comparison'],
    sources,
    befall: (draft, random) => {
      const rows = [
        cells('年份', '新收申请', '办结申请', '行政复议'),
        cells('2023年', '31', '30', '2'),
        cells('2024年', '35', '36', '1'),
      ];
      put(
        draft,
        random.pick(['first', 'last']),
        line('两年数据对比如下：'),
        foreign(...rows),
        line('申请量较上年有所增加。'),
      );
    },
  },
  {
    name: 'a comparison of two years with the rows of table 三',
    stage: 'page',
    kinds: ['comparison'],
    sources: ['markup', ...barSources],
    befall: (draft, random) => put(draft, random.pick(['first', 'last']), ...comparison(draft, 2, random)),
  },
  {
    name: 'a comparison of seven years with the rows of table 三',
    stage: 'page',
    kinds: ['comparison'],
    sources: ['markup', ...barSources],
    befall: (draft, random) => put(draft, random.pick(['first', 'last']), ...comparison(draft, 7, random)),
  },
  {
    name: 'last year’s report after it',
    calls: ['repeated-table'],
    stage: 'page',
    sources: ['markup', ...barSources],
    befall: (draft, random) => {
      const copies = sheetsOf(draft).map((each) => foreign(...otherFigures(each.rows, random)));
      put(
        draft,
        'last',
        line(`青禾县人民政府${draft.year - 1}年政府信息公开工作年度报告`),
        ...copies.flatMap((copy) => [line('附表'), copy]),
      );
    },
  },
  {
    name: 'footnotes with numbers',
    stage: 'page',
    sources,
    befall: (draft) => {
      for (const each of sheetsOf(draft)) {
        const note = line('注：1.本表共25行，其中第3项含2023年结转办理的5件；2.金额保留4位小数。');
        draft.blocks.splice(draft.blocks.indexOf(each) + 1, 0, note);
      }
    },
  },
  {
    name: 'a footnote in the table',
    stage: 'page',
    sources: ['markup', ...barSources],
    befall: (draft) => {
      for (const each of sheetsOf(draft)) {
        each.rows.push(row(cell('filler', '注：第3项含上年结转5件，共25行', { columnSpan: 10 })));
      }
    },
  },
  {
    name: 'a list of the sections before',
    stage: 'page',
    sources,
    befall: (draft) => {
      const headings = draft.blocks.flatMap((block) =>
        block.kind === 'line' && /^[一二三四五六]、/.test(block.text) ? [line(block.text)] : [],
      );
      put(draft, 'first', line('目录'), ...headings);
    },
  },
  {
    name: 'scripts and styles of the portal',
    stage: 'page',
    sources: ['markup', 'paragraphs'],
    befall: (draft) => {
      const markup = '<style>.c{width:10%}</style><script>var total = 7; document.title = "1";</script>';
      put(draft, 'last', { kind: 'markup', markup: `${markup}<p>版权所有 2025 联系电话：0000-5550199</p>` });
      put(draft, 'first', {
        kind: 'markup',
        markup: `<div>发布时间：2025-01-20　浏览次数：<span>37</span></div>${markup}`,
      });
    },
  },
];
