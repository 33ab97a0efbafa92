import * as z from 'zod/mini';

export const passageSchema = z.strictObject({
  /** The number of the section, from 1 to 6; 0 for the preamble, which has a text alone. */
  section: z.int(),
  /** Whether the offsets are those of the section's heading or of its text. */
  part: z.enum(['heading', 'text']),
  /** Offsets in letters (UTF-16 units); `end` is behind the last letter. */
  start: z.int(),
  end: z.int(),
});

/** A stretch of the text of a report, told by section and offsets. */
export type Passage = z.infer<typeof passageSchema>;
