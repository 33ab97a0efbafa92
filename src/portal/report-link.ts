import * as z from 'zod/mini';
import { attachmentKinds } from '../report/schema/document';

/** A link on a list page that leads to a report, or to a file in its place. */
export const reportLinkSchema = z.strictObject({
  /** Complete address. */
  url: z.string(),
  /** The report's title as the link gives it, in full where the page shortens it. */
  title: z.string(),
  /** Null where the title names none. */
  year: z.nullable(z.int()),
  /** Null where the title names none. */
  body: z.nullable(z.string()),
  /** `page`, or the kind of the file: that is listed and not checked. */
  kind: z.enum(['page', ...attachmentKinds]),
  /** `YYYY-MM-DD` as it stands beside the link; null for none. */
  publishedOn: z.nullable(z.string()),
});

export type ReportLink = z.infer<typeof reportLinkSchema>;

/** What a list page of a portal says. */
export const listPageSchema = z.strictObject({
  title: z.string(),
  links: z.array(reportLinkSchema),
  /** Complete address of the next page of the list; null on the last one. */
  next: z.nullable(z.string()),
});

export type ListPage = z.infer<typeof listPageSchema>;

/** Where last year's report may be found from the page of this year's. */
export const previousLinksSchema = z.strictObject({
  /** Links to last year's report of the same body, the most likely first. */
  reports: z.array(reportLinkSchema),
  /** Complete addresses of lists it may stand in: breadcrumbs, the column's page; the nearest first. */
  lists: z.array(z.string()),
});

export type PreviousLinks = z.infer<typeof previousLinksSchema>;
