import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { reportSchema, type Report } from '../../../src/report/schema/report';
import { fixtureFolder } from '../fixture';

const suffix = '.expected.json';

const expectationSchema = z.object({
  status: z.string(),
  /** The report's JSON without its sections. */
  report: z.optional(z.looseObject({ headings: z.array(z.string()) })),
});

/** The names of the sample pages in HTML that hold a report, in alphabetical order. */
export function reportFixtures(): string[] {
  const files = readdirSync(fixtureFolder);
  return files
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .filter((name) => files.includes(`${name}.html`) && expectationOf(name).report !== undefined);
}

function expectationOf(name: string): z.infer<typeof expectationSchema> {
  return expectationSchema.parse(JSON.parse(readFileSync(join(fixtureFolder, name + suffix), 'utf8')));
}

/**
 * What a careful reader finds in the tables of a sample page; the texts of its sections are left out.
 *
 * @param name file name without `.html`
 * @throws Error where the page holds no report
 */
export function expectedReport(name: string): Report {
  const { report } = expectationOf(name);
  if (report === undefined) throw new Error(`${name} holds no report`);
  const { headings, ...fields } = report;
  const sections = headings.map((heading, index) => ({ number: index + 1, heading, text: '' }));
  return reportSchema.parse({ ...fields, sections });
}
