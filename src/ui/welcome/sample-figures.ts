import type { TableId } from '../../form/form';

/** Figures of one row, in the printed order of its columns. */
type RowFigures = readonly number[];

type TableFigures = Readonly<Record<string, RowFigures>>;

const none: RowFigures = [0, 0, 0, 0, 0, 0, 0];

/**
 * The figures of an invented report on the form of 2021, by table and field of the row. Three mistakes are planted: of
 * the new applications one stands under 其他 that belongs to 自然人, so that two columns are wrong and their total is
 * right; the total of the reviews is one too low; the text names one application more than the table.
 */
export const sampleFigures: Readonly<Record<TableId, TableFigures>> = {
  proactive: {
    regulations: [0, 0, 0],
    normativeDocuments: [2, 1, 14],
    licensing: [318],
    penalties: [6],
    coercion: [0],
    fees: [0],
  },
  applications: {
    newlyReceived: [34, 5, 0, 1, 2, 1, 43],
    carriedIn: [3, 0, 0, 0, 0, 0, 3],
    granted: [19, 3, 0, 1, 1, 0, 24],
    partiallyGranted: [4, 0, 0, 0, 1, 0, 5],
    deniedStateSecret: none,
    deniedByLaw: none,
    deniedSafetyStability: none,
    deniedThirdPartyRights: [2, 1, 0, 0, 0, 0, 3],
    deniedInternalAffairs: [1, 0, 0, 0, 0, 0, 1],
    deniedDeliberativeProcess: none,
    deniedEnforcementFile: [2, 0, 0, 0, 0, 0, 2],
    deniedInquiryMatter: none,
    unavailableNotHeld: [6, 1, 0, 0, 0, 0, 7],
    unavailableNotCompiled: none,
    unavailableUnclear: [1, 0, 0, 0, 0, 0, 1],
    declinedPetition: [2, 0, 0, 0, 0, 0, 2],
    declinedRepeat: [1, 0, 0, 0, 0, 0, 1],
    declinedPublication: none,
    declinedExcessive: none,
    declinedConfirmation: none,
    otherNotCorrected: none,
    otherUnpaid: none,
    otherMiscellaneous: none,
    concluded: [38, 5, 0, 1, 2, 0, 46],
    carriedOut: none,
  },
  litigation: {
    review: [1, 0, 0, 1, 1],
    directSuit: [0, 0, 0, 0, 0],
    suitAfterReview: [0, 0, 0, 0, 0],
  },
};
