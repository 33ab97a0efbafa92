import type { Sheet } from './sheet';

/** A4, as wide as the sheet, as many pages down as it takes. */
const setupOf = ({ isWide = false }: Sheet): string =>
  `<pageSetup paperSize="9" orientation="${isWide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/'/g, "''");

/** The heads that every printed page repeats, by sheet. */
function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, frozenRows = 0 }, index) =>
    frozenRows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name)}'!$1:$${frozenRows}</definedName>`,
        ],
  );
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

/**
 * What the library does not know of printing: a sheet that is as wide as the paper, and heads on every page.
 *
 * @param sheets those of the workbook
 */
export function onPaper(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(content: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }): string {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return content;
            return content
              .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageMargins[^>]*\/>|<pageSetup[^>]*\/>/g, '')
              .replace(
                '</worksheet>',
                `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>${setupOf(sheet)}</worksheet>`,
              );
          },
        },
        'xl/workbook.xml': {
          transform: (content: string): string => content.replace('<definedNames/>', printTitles(sheets)),
        },
      },
    },
  };
}
