import type { Report } from '../../src/report/schema/report';

/** A report for 2024 with one section of text and no tables. */
export function reportWith(
  text: string,
  { section = 1, organization = '青禾县人民政府' }: { section?: number; organization?: string | null } = {},
): Report {
  return {
    form: '2021',
    year: 2024,
    organization,
    title: null,
    publishedOn: null,
    period: null,
    sections: [{ number: section, heading: '', text }],
    tables: { proactive: null, applications: null, litigation: null },
    cells: {},
  };
}
