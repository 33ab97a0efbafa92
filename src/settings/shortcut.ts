import type { Shortcut } from './shortcut-schema';

export type { Shortcut } from './shortcut-schema';

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
