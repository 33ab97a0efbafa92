import * as z from 'zod/mini';

/**
 * Keys pressed together: modifiers in the order `Ctrl`, `Alt`, `Shift`, `Meta`, then the code of a key, as in
 * `Alt+ArrowDown` or `Ctrl+Shift+KeyJ`.
 */
export const shortcutSchema = z
  .string()
  .check(z.regex(/^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:Meta\+)?[A-Z][A-Za-z]*\d*$/));

export type Shortcut = z.infer<typeof shortcutSchema>;

/** The part of a keyboard event that tells which keys are down. */
export interface PressedKeys {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** The shortcut that some keys make, in the one way of writing it. */
export function shortcutOf({ code, ctrlKey, altKey, shiftKey, metaKey }: PressedKeys): Shortcut {
  const modifiers = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'];
  return [...modifiers.filter((name) => name !== false), code].join('+');
}
