import { shortcutOf, type PressedKeys, type Shortcut } from './shortcut';
import { shortcutSchema } from './shortcut-schema';

/** What becomes of keys that are pressed while a shortcut is recorded. */
export type RecordedKeys =
  /** More keys may follow: modifiers alone. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'cancelled' }
  /** They move the focus, as they always do. */
  | { readonly kind: 'left' }
  | { readonly kind: 'off' }
  | { readonly kind: 'recorded'; readonly shortcut: Shortcut }
  /** Without a modifier the key would be lost to whoever types on the page; Shift alone only types a capital. */
  | { readonly kind: 'noModifier' }
  /** The browser does not name the key, as with some input methods. */
  | { readonly kind: 'unnamed' };

const modifier = /^(?:Control|Alt|Shift|Meta|OS)(?:Left|Right)?$/;

const functionKey = /^F\d+$/;

/** Reads keys as a shortcut: `Esc` alone cancels, `Backspace` and `Delete` alone switch it off, `Tab` goes on. */
export function recordedKeys(keys: PressedKeys): RecordedKeys {
  const { code, ctrlKey, altKey, shiftKey, metaKey } = keys;
  const isModified = ctrlKey || altKey || metaKey;
  if (modifier.test(code)) return { kind: 'waiting' };
  if (!isModified) {
    if (code === 'Tab') return { kind: 'left' };
    if (!shiftKey && code === 'Escape') return { kind: 'cancelled' };
    if (!shiftKey && (code === 'Backspace' || code === 'Delete')) return { kind: 'off' };
    if (!functionKey.test(code)) return { kind: code === '' ? 'unnamed' : 'noModifier' };
  }
  const shortcut = shortcutSchema.safeParse(shortcutOf(keys));
  return shortcut.success ? { kind: 'recorded', shortcut: shortcut.data } : { kind: 'unnamed' };
}
