import { cellsIn, sheetsOf, sources, type Cell, type Draft } from '../draft';
import type { Oddity } from '../oddity';
import type { Random } from '../random';

const words = (draft: Draft): Cell[] =>
  cellsIn(sheetsOf(draft)).filter(({ kind }) => kind === 'heading' || kind === 'group' || kind === 'label');

/** An oddity of labels and headings: how it writes each of them. */
function relabelled(name: string, write: (text: string, random: Random) => string, kind?: string): Oddity {
  return {
    name,
    stage: 'labels',
    sources,
    ...(kind !== undefined && { kinds: [kind] }),
    befall: (draft, random) => {
      for (const cell of words(draft)) cell.text = write(cell.text, random);
    },
  };
}

/** An oddity of wordings: what stands in the place of what. */
const reworded = (name: string, wordings: Readonly<Record<string, string>>): Oddity =>
  relabelled(name, (text, random) => (random.chance(0.7) ? (wordings[text] ?? text) : text));

const wordLength = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

export const labelOddities: readonly Oddity[] = [
  relabelled('1、 for 1.', (text) => text.replace(/^(\d)\./, '$1、'), 'numbering'),
  relabelled('full-width stop after the number', (text) => text.replace(/^(\d)\./, '$1．'), 'numbering'),
  relabelled('no numbering marks', (text) => text.replace(/^(?:（.）|.、|\d\.)/, ''), 'numbering'),
  relabelled('a space behind the number', (text) => text.replace(/^(\d\.|（.）|.、)/, '$1 '), 'numbering'),
  relabelled('half-width brackets', (text) => text.replaceAll('（', '(').replaceAll('）', ')')),
  relabelled('half-width commas', (text) => text.replaceAll('，', ',').replaceAll('、', ',')),
  relabelled('letters set apart', (text) =>
    wordLength(text) <= 3 ? text.replace(/(\p{L})(?=\p{L})/gu, '$1 ') : text,
  ),
  relabelled('other quotation marks', (text) => text.replace(/[“”]/g, '"')),
  reworded('shortened labels', {
    行政规范性文件: '规范性文件',
    规范性文件: '规范文件',
    '本年收费金额（单位：万元）': '本年收费金额',
    '一、本年新收政府信息公开申请数量': '一、本年新收',
    '二、上年结转政府信息公开申请数量': '二、上年结转',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.申请人无正当理由逾期不补正',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请':
      '2.申请人逾期未按收费通知要求缴纳费用',
    '四、结转下年度继续办理': '四、结转下年度',
  }),
  reworded('damaged labels', {
    '7.属于行政执法案卷': '7.属于行政执法案件',
    '2.其他法律行政法规禁止公开': '2.其他法律行政止公开',
    本年制发件数: '本年发件',
    现行有效件数: '现行有效件',
    '（四）无法提供': '（四）无',
    社会公益组织: '社会公益',
  }),
  relabelled('a letter lost', (text, random) => {
    if (wordLength(text) < 7 || !random.chance(0.15)) return text;
    const place = random.integer(3, text.length - 2);
    return text.slice(0, place) + text.slice(place + 1);
  }),
];
