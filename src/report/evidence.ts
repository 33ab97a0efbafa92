import type { Tables } from './schema/report';
import { forms } from '../form/forms';
import { tableIds, type FormId } from '../form/form';

/** What speaks for a page being the yearly report of a body. */
export interface Evidence {
  /** The page names itself so. */
  readonly titled: boolean;
  /** How many of the six sections it has. */
  readonly sections: number;
  /** It prints the span of a year that the figures cover. */
  readonly dated: boolean;
  /** Rows of the form that were found, from 0 to 1. */
  readonly rows: number;
  /** At least one figure is filled in. */
  readonly filled: boolean;
}

/**
 * How much the evidence weighs: 10 for a report with everything, 5 or less for its tables alone. The
 * words that name another kind of page are held against it.
 */
export function weigh({ titled, sections, dated, rows, filled }: Evidence): number {
  return (titled ? 2 : 0) + sections / 2 + (dated ? 1 : 0) + rows * 3 + (filled ? 1 : 0);
}

/** The part of a form's rows that stand on the page, from 0 to 1. */
export function rowsFound(tables: Tables, form: FormId): number {
  let [found, all] = [0, 0];
  for (const id of tableIds) {
    const { rows } = forms[form].tables[id];
    all += rows.length;
    found += rows.filter((row) => tables[id]?.[row.field] !== undefined).length;
  }
  return found / all;
}
