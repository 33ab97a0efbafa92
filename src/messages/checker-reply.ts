import * as z from 'zod/mini';
import { checkResultSchema } from '../check/check-result';

/** The checker's answer, as the popup takes it in. */
export const checkerReplySchema = z.union([
  z.strictObject({ result: z.nullable(checkResultSchema), marked: z.boolean() }),
  z.strictObject({ failure: z.string() }),
]);
