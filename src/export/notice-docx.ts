import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Notice, NoticeBlock } from './notice';

type TextKind = Exclude<NoticeBlock, { kind: 'table' }>['kind'];

/** Measures of official documents (GB/T 9704), in twentieths of a point. */
const paper = { width: 11906, height: 16838 };
const margin = { top: 2098, bottom: 1984, left: 1587, right: 1474 };
const lineHeight = 560;
const letter = 320;
const textWidth = paper.width - margin.left - margin.right;

const latin = 'Times New Roman';
const fontOf = (chinese: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia: chinese });
const plain = fontOf('仿宋');

/** Sizes in half points: 二号, 三号, 四号, 小四号. */
const size = { title: 44, text: 32, remark: 28, table: 24 } as const;

interface TextLook {
  readonly font: ReturnType<typeof fontOf>;
  readonly size: number;
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** In letters, before the first line. */
  readonly indent: number;
  readonly keepNext?: boolean;
}

const paragraph: TextLook = { font: plain, size: size.text, alignment: AlignmentType.LEFT, indent: 2 };

const closing: TextLook = { ...paragraph, alignment: AlignmentType.RIGHT, indent: 0 };

const looks: Readonly<Record<TextKind, TextLook>> = {
  title: { font: fontOf('方正小标宋简体'), size: size.title, alignment: AlignmentType.CENTER, indent: 0 },
  addressee: { ...paragraph, indent: 0 },
  heading: { ...paragraph, font: fontOf('黑体'), keepNext: true },
  paragraph,
  source: { ...paragraph, font: fontOf('楷体'), size: size.remark },
  problem: paragraph,
  remark: { ...paragraph, size: size.remark },
  caption: {
    ...paragraph,
    font: fontOf('黑体'),
    size: size.remark,
    alignment: AlignmentType.CENTER,
    indent: 0,
    keepNext: true,
  },
  lead: { ...paragraph, keepNext: true },
  signature: { ...closing, keepNext: true },
  date: closing,
};

/** @param isBeforeSignature it stays on its page: no signature stands alone on one */
function textBlock(kind: TextKind, text: string, isBeforeSignature: boolean): Paragraph {
  const { font, size: halfPoints, alignment, indent, keepNext = false } = looks[kind];
  const isTitle = kind === 'title';
  return new Paragraph({
    alignment,
    keepNext: keepNext || isBeforeSignature,
    indent: {
      firstLine: (indent * letter * halfPoints) / size.text,
      ...(alignment === AlignmentType.RIGHT && { right: 2 * letter }),
    },
    spacing: {
      line: isTitle ? lineHeight + 80 : lineHeight,
      lineRule: LineRuleType.EXACT,
      ...(isTitle && { after: lineHeight }),
      ...(kind === 'caption' && { before: 160 }),
      ...(kind === 'signature' && { before: 2 * lineHeight }),
    },
    children: [new TextRun({ text, font, size: halfPoints })],
  });
}

/** Shares of the width of a table by column: number, place, and three figures. */
const shares = [0.09, 0.46, 0.15, 0.15, 0.15];

function tableCell(text: string, column: number, isHead: boolean): TableCell {
  const isFigure = column > 1;
  return new TableCell({
    width: { size: Math.round((shares[column] ?? 0) * textWidth), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment:
          isHead || column === 0 ? AlignmentType.CENTER : isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, font: isHead ? fontOf('黑体') : plain, size: size.table })],
      }),
    ],
  });
}

function tableBlock(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  const rowOf = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, column) => tableCell(text, column, isHead)),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * textWidth)),
    rows: [rowOf(heads, true), ...rows.map((row) => rowOf(row, false))],
  });
}

/** `— 1 —`, as official documents number their pages. */
const pageNumber = new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [
    new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontOf('宋体'), size: size.remark }),
  ],
});

/**
 * A notice as a DOCX in the style of official documents; loaded only when one is asked for.
 *
 * @returns the bytes of the file
 */
export async function noticeDocx({ title, blocks }: Notice): Promise<ArrayBuffer> {
  const document = new Document({
    title,
    creator: '勾稽',
    styles: {
      default: { document: { run: { font: plain, size: size.text, language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: { page: { size: paper, margin } },
        footers: { default: new Footer({ children: [pageNumber] }) },
        children: blocks.map((block, index) =>
          block.kind === 'table'
            ? tableBlock(block.heads, block.rows)
            : textBlock(block.kind, block.text, blocks[index + 1]?.kind === 'signature'),
        ),
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}
