import type { Shortcut } from './shortcut';

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  BracketLeft: '[',
  BracketRight: ']',
  Backquote: '`',
  Backslash: '\\',
  Comma: ',',
  Equal: '=',
  Minus: '-',
  Period: '.',
  Quote: "'",
  Semicolon: ';',
  Slash: '/',
};

function keyName(key: string): string {
  if (Object.hasOwn(signs, key)) return signs[key] ?? key;
  return key.replace(/^(?:Key|Digit)(?=.$)/, '').replace(/^Numpad(?=.)/, 'Num ');
}

/** A shortcut as it is printed on the keys: `Alt+↓`, `Ctrl+Shift+J`. */
export function shortcutInWords(shortcut: Shortcut): string {
  return shortcut.split('+').map(keyName).join('+');
}
