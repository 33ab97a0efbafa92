import type { ReportTexts } from '../../src/ui/report-texts';

/** Texts that tell what was asked for. */
export const spokenTexts: ReportTexts = {
  json: ({ status }) => JSON.stringify({ status }),
  letter: (_, findings) => `letter ${findings.join(' ')}`,
  markdown: (_, findings) => `markdown ${findings.join(' ')}`,
  tableValues: (_, table) => `table ${table}`,
  refusalNote: ({ reason }) => `note ${reason.code}`,
};
