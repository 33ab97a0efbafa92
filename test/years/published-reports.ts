import { forms } from '../../src/form/forms';
import { tableIds } from '../../src/form/form';
import type { PreviousReport } from '../../src/report/schema/previous-report';
import type { Report, Section, Table } from '../../src/report/schema/report';

/** The figures of each row in the order in which the 2021 form prints its columns. */
type Figures = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

const suqian2023: Figures = {
  proactive: {
    regulations: [2, 0, 11],
    normativeDocuments: [109, 489, 597],
    licensing: [1808595],
    penalties: [2822652],
    coercion: [20163],
    fees: [59237.2449],
  },
  applications: {
    newlyReceived: [3402, 99, 0, 4, 5, 1, 3511],
    carriedIn: [91, 3, 0, 0, 2, 0, 96],
    granted: [1175, 12, 0, 3, 1, 0, 1191],
    partiallyGranted: [319, 7, 0, 0, 2, 0, 328],
    deniedStateSecret: [0, 0, 0, 0, 0, 0, 0],
    deniedByLaw: [27, 0, 0, 0, 0, 0, 27],
    deniedSafetyStability: [6, 0, 0, 0, 0, 0, 6],
    deniedThirdPartyRights: [38, 0, 0, 0, 0, 0, 38],
    deniedInternalAffairs: [20, 0, 0, 0, 0, 0, 20],
    deniedDeliberativeProcess: [9, 0, 0, 0, 0, 0, 9],
    deniedEnforcementFile: [21, 0, 0, 0, 0, 0, 21],
    deniedInquiryMatter: [20, 1, 0, 0, 0, 0, 21],
    unavailableNotHeld: [968, 74, 0, 1, 3, 1, 1047],
    unavailableNotCompiled: [26, 2, 0, 0, 0, 0, 28],
    unavailableUnclear: [3, 0, 0, 0, 0, 0, 3],
    declinedPetition: [305, 0, 0, 0, 0, 0, 305],
    declinedRepeat: [39, 0, 0, 0, 0, 0, 39],
    declinedPublication: [0, 0, 0, 0, 0, 0, 0],
    declinedExcessive: [58, 0, 0, 0, 0, 0, 58],
    declinedConfirmation: [4, 0, 0, 0, 0, 0, 4],
    otherNotCorrected: [40, 0, 0, 0, 0, 0, 40],
    otherUnpaid: [10, 0, 0, 0, 0, 0, 10],
    otherMiscellaneous: [287, 3, 0, 0, 1, 0, 291],
    concluded: [3375, 99, 0, 4, 7, 1, 3486],
    carriedOut: [118, 3, 0, 0, 0, 0, 121],
  },
  litigation: {
    review: [309, 17, 88, 26, 440],
    directSuit: [1, 1, 16, 6, 24],
    suitAfterReview: [13, 0, 67, 9, 89],
  },
};

const suqian2024: Figures = {
  proactive: {
    regulations: [2, 1, 12],
    normativeDocuments: [50, 227, 420],
    licensing: [1573179],
    penalties: [2676474],
    coercion: [29351],
    fees: [72701.2578],
  },
  applications: {
    newlyReceived: [3440, 75, 0, 1, 6, 3, 3525],
    carriedIn: [118, 3, 0, 0, 0, 0, 121],
    granted: [1408, 21, 0, 0, 2, 0, 1431],
    partiallyGranted: [462, 9, 0, 0, 0, 0, 471],
    deniedStateSecret: [2, 0, 0, 0, 0, 0, 2],
    deniedByLaw: [1, 0, 0, 0, 0, 0, 1],
    deniedSafetyStability: [4, 0, 0, 0, 0, 0, 4],
    deniedThirdPartyRights: [16, 1, 0, 0, 0, 0, 17],
    deniedInternalAffairs: [21, 0, 0, 0, 0, 0, 21],
    deniedDeliberativeProcess: [10, 1, 0, 0, 0, 0, 11],
    deniedEnforcementFile: [21, 2, 0, 0, 0, 0, 23],
    deniedInquiryMatter: [13, 0, 0, 0, 0, 0, 13],
    unavailableNotHeld: [859, 33, 0, 0, 3, 2, 897],
    unavailableNotCompiled: [35, 1, 0, 0, 0, 0, 36],
    unavailableUnclear: [8, 0, 0, 0, 0, 0, 8],
    declinedPetition: [86, 1, 0, 0, 0, 0, 87],
    declinedRepeat: [26, 1, 0, 0, 0, 0, 27],
    declinedPublication: [0, 0, 0, 0, 0, 0, 0],
    declinedExcessive: [3, 0, 0, 0, 0, 0, 3],
    declinedConfirmation: [0, 0, 0, 0, 0, 0, 0],
    otherNotCorrected: [75, 1, 0, 1, 0, 0, 77],
    otherUnpaid: [38, 0, 0, 0, 0, 0, 38],
    otherMiscellaneous: [352, 2, 0, 0, 0, 0, 354],
    concluded: [3440, 73, 0, 1, 5, 2, 3521],
    carriedOut: [118, 5, 0, 0, 1, 1, 125],
  },
  litigation: {
    review: [88, 18, 28, 36, 170],
    directSuit: [7, 0, 11, 7, 25],
    suitAfterReview: [33, 0, 6, 13, 52],
  },
};

const huaian2024: Figures = {
  proactive: {
    regulations: [1, 0, 11],
    normativeDocuments: [8, 26, 66],
    licensing: [447228],
    penalties: [3985758],
    coercion: [88283],
    fees: [96171.6],
  },
  applications: {
    newlyReceived: [3001, 53, 0, 0, 61, 4, 3119],
    carriedIn: [34, 0, 0, 0, 0, 0, 34],
    granted: [1288, 21, 0, 0, 50, 3, 1362],
    partiallyGranted: [447, 7, 0, 0, 0, 0, 454],
    deniedStateSecret: [2, 0, 0, 0, 0, 0, 2],
    deniedByLaw: [30, 1, 0, 0, 0, 0, 31],
    deniedSafetyStability: [5, 0, 0, 0, 0, 0, 5],
    deniedThirdPartyRights: [6, 0, 0, 0, 0, 0, 6],
    deniedInternalAffairs: [7, 1, 0, 0, 0, 0, 8],
    deniedDeliberativeProcess: [12, 0, 0, 0, 0, 0, 12],
    deniedEnforcementFile: [9, 0, 0, 0, 0, 0, 9],
    deniedInquiryMatter: [105, 0, 0, 0, 0, 0, 105],
    unavailableNotHeld: [746, 12, 0, 0, 10, 1, 769],
    unavailableNotCompiled: [11, 0, 0, 0, 0, 0, 11],
    unavailableUnclear: [1, 0, 0, 0, 0, 0, 1],
    declinedPetition: [56, 6, 0, 0, 0, 0, 62],
    declinedRepeat: [25, 0, 0, 0, 0, 0, 25],
    declinedPublication: [0, 0, 0, 0, 0, 0, 0],
    declinedExcessive: [0, 0, 0, 0, 0, 0, 0],
    declinedConfirmation: [1, 0, 0, 0, 0, 0, 1],
    otherNotCorrected: [67, 3, 0, 0, 1, 0, 71],
    otherUnpaid: [6, 0, 0, 0, 0, 0, 6],
    otherMiscellaneous: [108, 2, 0, 0, 0, 0, 110],
    concluded: [2932, 53, 0, 0, 61, 4, 3050],
    carriedOut: [103, 0, 0, 0, 0, 0, 103],
  },
  litigation: {
    review: [72, 64, 178, 37, 351],
    directSuit: [13, 4, 8, 1, 26],
    suitAfterReview: [12, 1, 1, 6, 20],
  },
};

/** A table of the 2021 form with those figures. */
function tableOf(id: keyof Report['tables'], rows: Figures[string] = {}): Table {
  return Object.fromEntries(
    forms['2021'].tables[id].rows
      .filter(({ field }) => field in rows)
      .map(({ field, columns }) => [
        field,
        Object.fromEntries(columns.map((column, index) => [column.field, rows[field]?.[index]])),
      ]),
  );
}

function published(
  organization: string,
  year: number,
  figures: Figures,
  sections: Section[],
): PreviousReport {
  const [proactive, applications, litigation] = tableIds.map((id) => tableOf(id, figures[id]));
  return {
    source: {
      url: `https://www.example.gov.cn/${String(year)}.html`,
      title: `${organization}${String(year)}年政府信息公开工作年度报告`,
      checkedAt: `${String(year + 1)}-02-01T08:00:00.000Z`,
    },
    report: {
      form: '2021',
      year,
      organization,
      title: `${organization}${String(year)}年政府信息公开工作年度报告`,
      publishedOn: null,
      period: null,
      sections,
      tables: {
        proactive: proactive ?? null,
        applications: applications ?? null,
        litigation: litigation ?? null,
      },
      cells: {},
    },
  };
}

/** Reports as they were published, their figures alone. */
export const suqianOf2023 = (sections: Section[] = []) =>
  published('宿迁市人民政府', 2023, suqian2023, sections);
export const suqianOf2024 = (sections: Section[] = []) =>
  published('宿迁市人民政府', 2024, suqian2024, sections);
export const huaian = published('淮安市人民政府', 2024, huaian2024, []);

/** The year after: only the figures by which it differs from what was to be expected. */
export const huaianYearAfter: PreviousReport = {
  ...published('淮安市人民政府', 2025, {}, []),
  report: {
    ...published('淮安市人民政府', 2025, {}, []).report,
    tables: {
      proactive: { normativeDocuments: { inForce: 372 } },
      applications: {
        newlyReceived: { total: 3259 },
        carriedIn: { total: 77 },
        concluded: { total: 3278 },
        carriedOut: { total: 58 },
      },
      litigation: null,
    },
  },
};
