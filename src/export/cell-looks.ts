import type { CellObject } from 'write-excel-file/browser';
import type { CellLook } from './sheet';

type Look = Omit<CellObject, 'value' | 'type'>;

/** The colours of the light theme: a sheet is paper. */
const paperColors = {
  error: '#c0271d',
  errorSoft: '#fdecea',
  warning: '#8a5a00',
  warningSoft: '#fdf3dc',
  notice: '#1f5fae',
  noticeSoft: '#e8f0fa',
  good: '#1a7a3c',
  suspectSoft: '#fff8e1',
  part: '#1f5fae',
  line: '#b9bec7',
  raised: '#eef1f4',
  muted: '#59616e',
} as const;

const thin: Look = { borderStyle: 'thin', borderColor: paperColors.line, alignVertical: 'center' };
const wrapped: Look = { ...thin, wrap: true };
const figure: Look = { ...thin, align: 'right' };
const anchor = (color: string, backgroundColor: string): Look => ({
  ...figure,
  fontWeight: 'bold',
  textColor: color,
  backgroundColor,
  borderStyle: 'medium',
  borderColor: color,
  wrap: true,
});
const suspect: Look = {
  ...figure,
  backgroundColor: paperColors.suspectSoft,
  borderStyle: 'mediumDashed',
  borderColor: paperColors.error,
  wrap: true,
};
const heat = (textColor: string, backgroundColor: string): Look => ({
  ...thin,
  align: 'center',
  fontWeight: 'bold',
  textColor,
  backgroundColor,
});
const severity = (textColor: string): Look => ({
  ...thin,
  textColor,
  fontWeight: 'bold',
  align: 'left',
  alignVertical: 'top',
});

/** How each look of a cell is told to a spreadsheet. */
export const cellLooks: Readonly<Record<CellLook, Look>> = {
  title: { fontWeight: 'bold', fontSize: 14, alignVertical: 'center' },
  head: { ...wrapped, fontWeight: 'bold', backgroundColor: paperColors.raised, align: 'center' },
  key: { ...wrapped, backgroundColor: paperColors.raised, alignVertical: 'top' },
  text: { ...wrapped, alignVertical: 'top', align: 'left' },
  figure: { ...figure, wrap: true },
  count: { ...figure, alignVertical: 'top' },
  ratio: { ...figure, alignVertical: 'top', format: '0.00' },
  note: { textColor: paperColors.muted, wrap: true, alignVertical: 'top' },
  group: { ...wrapped, fontWeight: 'bold', backgroundColor: paperColors.raised, align: 'center' },
  label: { ...wrapped, align: 'left' },
  upright: {
    ...thin,
    fontWeight: 'bold',
    backgroundColor: paperColors.raised,
    textRotation: 90,
    align: 'center',
    alignVertical: 'bottom',
  },
  missing: { ...thin, align: 'center', textColor: paperColors.muted, fontStyle: 'italic' },
  error: severity(paperColors.error),
  warning: severity(paperColors.warning),
  notice: severity(paperColors.notice),
  good: severity(paperColors.good),
  anchorOfError: anchor(paperColors.error, paperColors.errorSoft),
  anchorOfWarning: anchor(paperColors.warning, paperColors.warningSoft),
  anchorOfNotice: anchor(paperColors.notice, paperColors.noticeSoft),
  suspect,
  suspectAnchor: { ...suspect, fontWeight: 'bold', textColor: paperColors.error },
  part: { ...figure, borderColor: paperColors.part, textColor: paperColors.part, wrap: true },
  heatOfError: heat(paperColors.error, paperColors.errorSoft),
  heatOfWarning: heat(paperColors.warning, paperColors.warningSoft),
  heatOfNotice: heat(paperColors.notice, paperColors.noticeSoft),
};
