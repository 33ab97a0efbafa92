import * as z from 'zod/mini';
import { checkResultSchema } from '../check/check-result';

/** The checker's answer, as popup and background page take it in. */
export const checkerReplySchema = z.union([
  z.strictObject({
    result: z.nullable(checkResultSchema),
    marked: z.boolean(),
    selected: z.nullable(z.int()),
    found: z.boolean(),
    url: z.string(),
    foreignFrames: z.array(z.string()),
  }),
  z.strictObject({ failure: z.string() }),
]);
