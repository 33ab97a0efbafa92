import { tableIds } from '../../src/form/form';
import * as z from 'zod/mini';
import { severities } from '../../src/language/severity';

const form = z.enum(['2021', '2019']);

/** What distinguishes a report from a clean one. */
const changed = {
  without: z.optional(z.array(z.string())),
  repeated: z.optional(z.array(z.enum(tableIds))),
  extraRows: z.optional(
    z.partialRecord(
      z.enum(tableIds),
      z.array(z.strictObject({ label: z.string(), values: z.record(z.string(), z.nullable(z.number())) })),
    ),
  ),
  labels: z.optional(z.record(z.string(), z.string())),
  changes: z.optional(z.record(z.string(), z.union([z.number(), z.string()]))),
  frame: z.optional(
    z.strictObject({
      year: z.optional(z.nullable(z.int())),
      organization: z.optional(z.nullable(z.string())),
      title: z.optional(z.nullable(z.string())),
      ownTitle: z.optional(z.string()),
      publishedOn: z.optional(z.nullable(z.string())),
      period: z.optional(z.nullable(z.strictObject({ from: z.string(), to: z.string() }))),
      preamble: z.optional(z.string()),
    }),
  ),
  sections: z.optional(
    z.record(
      z.string(),
      z.nullable(
        z.union([
          z.string(),
          z.strictObject({ heading: z.optional(z.string()), text: z.optional(z.string()) }),
        ]),
      ),
    ),
  ),
  sectionOrder: z.optional(z.array(z.int())),
};

const exampleSchema = z.strictObject({
  ...changed,
  form,
  /** The report of the year before, of the same form unless said. */
  previous: z.optional(z.strictObject({ ...changed, form: z.optional(form) })),
  findings: z.optional(
    z.array(
      z.strictObject({
        wording: z.string(),
        severity: z.optional(z.enum(severities)),
        cells: z.array(z.string()),
        expected: z.nullable(z.number()),
        actual: z.nullable(z.number()),
        quote: z.optional(z.nullable(z.string())),
        message: z.string(),
      }),
    ),
  ),
});

/** An example of a rule's page: a report by its changes, and what is found in it. */
export type Example = z.infer<typeof exampleSchema>;

export interface RulePage {
  readonly title: string | undefined;
  /** The headings of the second order. */
  readonly headings: readonly string[];
  /** The text under a heading; empty where there is none. */
  section(heading: string): string;
  /** The examples under a heading. */
  examples(heading: string): Example[];
}

/**
 * Takes a page of the documentation apart.
 *
 * @throws SyntaxError or ZodError, when its examples are asked for, for one that is malformed
 */
export function parseRulePage(markdown: string): RulePage {
  const [head = '', ...parts] = markdown.split(/^## /m);
  const sections = new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.trim(), lines.join('\n')];
    }),
  );
  const section = (heading: string): string => sections.get(heading) ?? '';
  return {
    title: /^# (.+)$/m.exec(head)?.[1],
    headings: [...sections.keys()],
    section,
    examples: (heading) =>
      [...section(heading).matchAll(/^```json\n(.*?)^```$/gms)].map(([, source = '']) =>
        exampleSchema.parse(JSON.parse(source)),
      ),
  };
}
