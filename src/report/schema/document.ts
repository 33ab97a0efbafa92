import * as z from 'zod/mini';
import { coverageSchema, diagnosisSchema, publishedFindingSchema } from './finding';
import { reportSchema } from './report';

/** Rises when the meaning of a field changes; a new field does not raise it. */
export const schemaVersion = 1;

export const sourceSchema = z.strictObject({
  url: z.string(),
  title: z.string(),
  checkedAt: z.iso.datetime(),
});

/** What was checked: address, title of the page or file, moment in UTC. */
export type Source = z.infer<typeof sourceSchema>;

export const attachmentKinds = [
  'pdf',
  'doc',
  'docx',
  'wps',
  'xls',
  'xlsx',
  'et',
  'ofd',
  'zip',
  'rar',
] as const;

export const attachmentSchema = z.strictObject({
  /** The file's name, from the link's text or its address. */
  name: z.string(),
  kind: z.enum(attachmentKinds),
  url: z.string(),
});

/** Where last year's report stands that rules across years compared with. */
export const previousPlaceSchema = z.strictObject({
  url: z.string(),
  title: z.string(),
  year: z.nullable(z.int()),
});

/** A file that a page links and that was not checked. */
export type Attachment = z.infer<typeof attachmentSchema>;

const head = {
  schemaVersion: z.literal(schemaVersion),
  generator: z.strictObject({ name: z.literal('gouji'), version: z.string() }),
  source: sourceSchema,
};

/** The JSON that the clipboard, the command line and the exports speak: one document a page. */
export const documentSchema = z.discriminatedUnion('status', [
  z.strictObject({
    ...head,
    status: z.literal('checked'),
    report: reportSchema,
    /** Left out where none was at hand. */
    previous: z.optional(previousPlaceSchema),
    findings: z.array(publishedFindingSchema),
    diagnoses: z.array(diagnosisSchema),
    coverage: z.array(coverageSchema),
  }),
  z.strictObject({
    ...head,
    status: z.enum(['noReport', 'noData', 'unreadable']),
    reason: z.string(),
    /** Files that the page links in the place of a report, none of which was checked. */
    attachments: z.optional(z.array(attachmentSchema)),
  }),
]);

export type ReportDocument = z.infer<typeof documentSchema>;
