import * as z from 'zod/mini';

/**
 * Keys pressed together: modifiers in the order `Ctrl`, `Alt`, `Shift`, `Meta`, then the code of a key, as in
 * `Alt+ArrowDown` or `Ctrl+Shift+KeyJ`.
 */
export const shortcutSchema = z
  .string()
  .check(z.regex(/^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:Meta\+)?[A-Z][A-Za-z]*\d*$/));

export type Shortcut = z.infer<typeof shortcutSchema>;
