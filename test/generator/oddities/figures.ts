import { barSources, figureCells, sources, type FigureCell, type Source } from '../draft';
import type { CellState } from '../../../src/report/schema/report';
import type { Oddity } from '../oddity';
import type { Random } from '../random';

const wholeSources: readonly Source[] = ['markup', ...barSources];

/** What a figure is written as: the text, and what a careful reader makes of it. */
interface Writing {
  readonly text: string;
  readonly value: number | null;
  readonly state: CellState | null;
  readonly markup?: string;
}

const plain = (text: string, value: number): Writing => ({ text, value, state: null });
const none = (state: CellState, text: string): Writing => ({ text, value: null, state });

/** Figures that nothing odd has befallen yet. */
const plainCells = (cells: readonly FigureCell[]): FigureCell[] =>
  cells.filter(({ text, truth }) => text === String(truth.value));

/** An oddity of single figures: which share of those it may befall, and how it writes them. */
function written(
  name: string,
  write: (value: number, random: Random, cell: FigureCell) => Writing | null,
  share = 0.3,
  ofSources: readonly Source[] = sources,
): Oddity {
  return {
    name,
    stage: 'figures',
    sources: ofSources,
    befall: (draft, random) => {
      for (const cell of plainCells(figureCells(draft))) {
        const writing = random.chance(share) ? write(Number(cell.text), random, cell) : null;
        if (writing === null) continue;
        const { text, markup, ...truth } = writing;
        Object.assign(cell.truth, truth);
        cell.text = text;
        if (markup !== undefined) cell.markup = markup;
      }
    },
  };
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const isChange = ({ truth }: FigureCell): boolean => truth.path.endsWith('.change');
const isFirst = ({ truth }: FigureCell): boolean =>
  /\.(?:naturalPerson|upheld|issued|newlyMade|itemsLastYear|decisions|amount|projects)$/.test(truth.path);
const chineseDigits = '零一二三四五六七八九十';

const blank = (_: number, random: Random): Writing => ({
  ...none('blank', random.pick(['', '\u00a0', '\u3000', ' \u00a0 '])),
  ...(random.chance(0.2) && { text: '', markup: '<br>' }),
});

export const figureOddities: readonly Oddity[] = [
  written('a few blank cells', blank, 0.03),
  written('most cells blank', blank, 0.7, wholeSources),
  written(
    'every 总计 blank',
    (value, random, { truth }) => (truth.path.endsWith('.total') ? blank(value, random) : null),
    1,
    ['markup', 'outerBars'],
  ),
  written('placeholders', (_, random) =>
    none('placeholder', random.pick(['/', '-', '—', '——', '无', '不适用', '\\', '*'])),
  ),
  written('full-width digits', (value) => plain(fullWidth(String(value)), value), 0.5),
  written(
    'thousands separators',
    (value) => plain(value.toLocaleString('en-US', { maximumFractionDigits: 4 }), value),
    1,
  ),
  written(
    'thousands separators of full width',
    (value) =>
      plain(value.toLocaleString('en-US', { maximumFractionDigits: 4 }).replaceAll(',', '，'), value),
    1,
  ),
  written(
    'plus signs',
    (value, _, cell) => (value > 0 && isChange(cell) ? plain(`+${value}`, value) : null),
    0.8,
  ),
  written(
    'wrong minus signs',
    (value, random) =>
      value < 0 ? plain(`${random.pick(['−', '－', '–', '—', '﹣'])}${-value}`, value) : null,
    0.9,
  ),
  written(
    '增 and 减',
    (value, _, cell) =>
      value !== 0 && isChange(cell) ? plain(`${value > 0 ? '增' : '减'}${Math.abs(value)}`, value) : null,
    0.9,
  ),
  written('Chinese numerals', (value) =>
    chineseDigits[value] === undefined ? null : plain(chineseDigits[value], value),
  ),
  written('damaged marks', (value, random) =>
    value < 0 ? null : { text: `${value}${random.pick(['?', '\ufffd', '??'])}`, value, state: 'damaged' },
  ),
  written(
    'annotated numbers',
    (value, random, cell) => {
      if (value < 0 || value > 99_999 || isFirst(cell)) return null;
      const text = random.pick([
        `${value}件`,
        `约${value}`,
        `${value}（其中修订1件）`,
        `${value}万元`,
        `${value} 元`,
      ]);
      return { text, value, state: 'annotated' };
    },
    0.2,
  ),
  written(
    'unreadable cells',
    (_, random, cell) =>
      none(
        'text',
        random.pick([isFirst(cell) ? 'O' : '见附件', '3 5', '3、4', '1.2.3', '□□', '0-1', '?', '2024-1-5']),
      ),
    0.1,
    wholeSources,
  ),
  written(
    'spaces around figures',
    (value, random) => {
      const space = random.pick(['\u00a0', '\u3000', '\u2009', '\u202f', ' \n ', '\u00a0\u00a0']);
      return plain(random.pick([`${space}${value}`, `${value}${space}`, `${space}${value}${space}`]), value);
    },
    0.5,
    ['markup', 'paragraphs'],
  ),
];
