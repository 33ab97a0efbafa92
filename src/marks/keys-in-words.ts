import type { Shortcut } from '../settings/shortcut';

const signs: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** A shortcut as it is written for people: `Alt+↓`, `Ctrl+Shift+J`. */
export function keysInWords(shortcut: Shortcut): string {
  return shortcut
    .split('+')
    .map((key) => signs[key] ?? key.replace(/^(?:Key|Digit)(?=.$)/, ''))
    .join('+');
}
