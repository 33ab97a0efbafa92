import type { FormId, FormTable, TableId } from '../../src/form/form';
import { forms } from '../../src/form/forms';
import type { Report, Row, Section } from '../../src/report/schema/report';
import { cleanSections } from './clean-sections';

/** Figures of rows in printed order; a row that is not named has 0 in every cell. */
export type Figures = Readonly<Record<string, readonly number[]>>;

const applications: Figures = {
  newlyReceived: [57, 8, 0, 1, 3, 1, 70],
  carriedIn: [3, 1, 0, 0, 0, 0, 4],
  granted: [25, 4, 0, 1, 1, 0, 31],
  partiallyGranted: [7, 1, 0, 0, 0, 0, 8],
  deniedThirdPartyRights: [2, 1, 0, 0, 0, 0, 3],
  deniedInternalAffairs: [1, 0, 0, 0, 0, 0, 1],
  deniedEnforcementFile: [3, 0, 0, 0, 1, 0, 4],
  unavailableNotHeld: [12, 2, 0, 0, 0, 1, 15],
  unavailableNotCompiled: [2, 0, 0, 0, 0, 0, 2],
  unavailableUnclear: [1, 0, 0, 0, 0, 0, 1],
  declinedPetition: [2, 0, 0, 0, 0, 0, 2],
  declinedRepeat: [1, 0, 0, 0, 0, 0, 1],
  otherNotCorrected: [1, 0, 0, 0, 0, 0, 1],
  otherMiscellaneous: [1, 0, 0, 0, 0, 0, 1],
  other: [2, 0, 0, 0, 0, 0, 2],
  concluded: [58, 8, 0, 1, 2, 1, 70],
  carriedOut: [2, 1, 0, 0, 1, 0, 4],
};

const litigation: Figures = {
  review: [4, 1, 2, 1, 8],
  directSuit: [2, 0, 1, 1, 4],
  suitAfterReview: [1, 0, 0, 1, 2],
};

const proactive: Readonly<Record<FormId, Figures>> = {
  '2021': {
    normativeDocuments: [6, 2, 41],
    licensing: [1834],
    penalties: [275],
    coercion: [12],
    fees: [36.2785],
  },
  '2019': {
    normativeDocuments: [5, 4, 31],
    licensing: [14, -3, 286],
    otherServices: [22, 5, 1740],
    penalties: [9, 0, 47],
    coercion: [3, 0, 2],
    fees: [2, -1],
    procurement: [13, 36.5],
  },
};

/** A table of the form with figures, every other cell 0. */
export function filled(table: FormTable, figures: Figures): Record<string, Row> {
  return Object.fromEntries(
    table.rows.map((row) => [
      row.field,
      Object.fromEntries(
        row.columns.map((column, index) => [column.field, figures[row.field]?.[index] ?? 0]),
      ),
    ]),
  );
}

/** The three tables of a form, filled so that every sum holds. */
export function cleanTables(form: FormId): Record<TableId, Record<string, Row>> {
  const { tables } = forms[form];
  return {
    proactive: filled(tables.proactive, proactive[form]),
    applications: filled(tables.applications, applications),
    litigation: filled(tables.litigation, litigation),
  };
}

/** What stands in the cells that are no plain number: the form of 2019 leaves the unit to those who fill it in. */
export function cleanCells(form: FormId): Report['cells'] {
  return form === '2021' ? {} : { 'proactive.procurement.amount': { text: '36.5 万元', state: 'annotated' } };
}

/** What a report says outside its tables. */
export function frameIn(form: FormId, year: number, sections: Section[]): CleanReport['frame'] {
  return {
    form,
    year,
    organization: '青禾县人民政府',
    title: `青禾县人民政府${String(year)}年政府信息公开工作年度报告`,
    publishedOn: `${String(year + 1)}-03-18`,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    sections,
  };
}

/** What the clean report of a form says outside its tables, for a year in which the form is in use. */
export function frameOf(form: FormId): CleanReport['frame'] {
  const year = form === '2021' ? 2024 : 2020;
  return frameIn(form, year, cleanSections(form, year));
}

/** A report in which no rule finds anything, in its parts. */
export interface CleanReport {
  readonly frame: Omit<Report, 'tables' | 'cells'>;
  readonly tables: Record<TableId, Record<string, Row>>;
  readonly cells: Report['cells'];
}

/** The clean report of a form. */
export function cleanReport(form: FormId): CleanReport {
  return { frame: frameOf(form), tables: cleanTables(form), cells: cleanCells(form) };
}
