import { annotatedNumber } from './annotated-number';
import { applicationsBalance } from './applications-balance';
import { applicationsOutcomeTotal } from './applications-outcome-total';
import { applicationsRowTotal } from './applications-row-total';
import { blankCells } from './blank-cells';
import { blankTotal } from './blank-total';
import { countNotWhole } from './count-not-whole';
import { litigationTotal } from './litigation-total';
import { missingColumn } from './missing-column';
import { missingRow } from './missing-row';
import { missingTable } from './missing-table';
import { notANumber } from './not-a-number';
import { repeatedTable } from './repeated-table';
import type { Rule } from './rule';

/** Every rule, in the order in which findings of one severity are shown. */
export const catalogue: readonly Rule[] = [
  applicationsBalance,
  applicationsOutcomeTotal,
  applicationsRowTotal,
  litigationTotal,
  missingTable,
  repeatedTable,
  missingRow,
  missingColumn,
  notANumber,
  countNotWhole,
  blankTotal,
  annotatedNumber,
  blankCells,
];
