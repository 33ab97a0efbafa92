import { amountWithoutUnit } from './amount-without-unit';
import { annotatedNumber } from './annotated-number';
import { applicationsBalance } from './applications-balance';
import { applicationsOutcomeTotal } from './applications-outcome-total';
import { applicationsRowTotal } from './applications-row-total';
import { blankCells } from './blank-cells';
import { blankTotal } from './blank-total';
import { carryOverAcrossYears } from './carry-over-across-years';
import { countNotWhole } from './count-not-whole';
import { disclosedTotalCoversNew } from './disclosed-total-covers-new';
import { extraRow } from './extra-row';
import { feeAmount } from './fee-amount';
import { feeStatement } from './fee-statement';
import { feeUnitSlip } from './fee-unit-slip';
import { governmentDuties } from './government-duties';
import { inForceAcrossYears } from './in-force-across-years';
import { inForceCoversIssued } from './in-force-covers-issued';
import { itemsAcrossYears } from './items-across-years';
import { labelDiffers } from './label-differs';
import { latePublication } from './late-publication';
import { litigationTotal } from './litigation-total';
import { missingColumn } from './missing-column';
import { missingRow } from './missing-row';
import { missingSection } from './missing-section';
import { missingTable } from './missing-table';
import { notANumber } from './not-a-number';
import { obsoleteForm } from './obsolete-form';
import { overallAspects } from './overall-aspects';
import { periodRule } from './period';
import { regulationsBeyondPower } from './regulations-beyond-power';
import { repealedBasis } from './repealed-basis';
import { repeatedTable } from './repeated-table';
import type { Rule } from './rule';
import { repeatedText } from './repeated-text';
import { sectionOrder } from './section-order';
import { staleYear } from './stale-year';
import { suddenChange } from './sudden-change';
import { suspiciousWords } from './suspicious-words';
import { templateResidue } from './template-residue';
import { textApplications } from './text-applications';
import { textBreakdown } from './text-breakdown';
import { textDenies } from './text-denies';
import { textLitigation } from './text-litigation';
import { textOutcomes } from './text-outcomes';
import { textPercentage } from './text-percentage';
import { textProactive } from './text-proactive';
import { thinSection } from './thin-section';
import { titleYear } from './title-year';

/** Every rule, in the order in which findings of one severity are shown. */
export const catalogue: readonly Rule[] = [
  applicationsBalance,
  applicationsOutcomeTotal,
  applicationsRowTotal,
  litigationTotal,
  inForceCoversIssued,
  disclosedTotalCoversNew,
  carryOverAcrossYears,
  inForceAcrossYears,
  itemsAcrossYears,
  feeUnitSlip,
  missingTable,
  repeatedTable,
  missingRow,
  missingColumn,
  notANumber,
  countNotWhole,
  regulationsBeyondPower,
  blankTotal,
  obsoleteForm,
  missingSection,
  sectionOrder,
  titleYear,
  periodRule,
  staleYear,
  latePublication,
  templateResidue,
  suspiciousWords,
  repealedBasis,
  thinSection,
  textApplications,
  textOutcomes,
  textLitigation,
  textProactive,
  textDenies,
  textBreakdown,
  textPercentage,
  feeAmount,
  feeStatement,
  repeatedText,
  suddenChange,
  annotatedNumber,
  amountWithoutUnit,
  extraRow,
  labelDiffers,
  overallAspects,
  governmentDuties,
  blankCells,
];
