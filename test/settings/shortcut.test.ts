import { describe, expect, it } from 'vitest';
import { recordedKeys } from '../../src/settings/record-shortcut';
import { shortcutOf, type PressedKeys } from '../../src/settings/shortcut';
import { shortcutSchema } from '../../src/settings/shortcut-schema';
import { shortcutInWords } from '../../src/settings/shortcut-words';

const pressed = (code: string, parts: Partial<PressedKeys> = {}): PressedKeys => ({
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...parts,
});

describe('keys as a shortcut', () => {
  it('are written in one order', () => {
    const all = { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true };
    expect(shortcutOf(pressed('KeyJ', all))).toBe('Ctrl+Alt+Shift+Meta+KeyJ');
  });

  it.each(['Alt+ArrowDown', 'F8', 'Ctrl+Shift+Digit1', 'Meta+NumpadAdd', 'Alt+F12'])('%s is one', (text) => {
    expect(shortcutSchema.safeParse(text).success).toBe(true);
  });

  it.each(['', 'Alt+', 'Shift+Alt+KeyJ', 'alt+KeyJ', 'Alt+Alt+KeyJ', 'Alt+KeyJ+KeyK', 'Alt KeyJ'])(
    '%j is none',
    (text) => {
      expect(shortcutSchema.safeParse(text).success).toBe(false);
    },
  );
});

describe('recording', () => {
  it.each([
    ['Alt+ArrowDown', pressed('ArrowDown', { altKey: true })],
    ['Ctrl+Shift+KeyJ', pressed('KeyJ', { ctrlKey: true, shiftKey: true })],
    ['F8', pressed('F8')],
    ['Shift+F8', pressed('F8', { shiftKey: true })],
    ['Ctrl+Delete', pressed('Delete', { ctrlKey: true })],
    ['Alt+Escape', pressed('Escape', { altKey: true })],
  ])('takes %s', (shortcut, keys) => {
    expect(recordedKeys(keys)).toEqual({ kind: 'recorded', shortcut });
  });

  it.each([
    ['waiting', pressed('AltLeft', { altKey: true })],
    ['waiting', pressed('ShiftRight', { shiftKey: true })],
    ['cancelled', pressed('Escape')],
    ['off', pressed('Backspace')],
    ['off', pressed('Delete')],
    ['left', pressed('Tab')],
    ['left', pressed('Tab', { shiftKey: true })],
    ['noModifier', pressed('KeyJ')],
    ['noModifier', pressed('KeyJ', { shiftKey: true })],
    ['noModifier', pressed('Escape', { shiftKey: true })],
    ['unnamed', pressed('')],
    ['unnamed', pressed('', { altKey: true })],
  ])('answers %s', (kind, keys) => {
    expect(recordedKeys(keys)).toEqual({ kind });
  });
});

it.each([
  ['Alt+ArrowDown', 'Alt+↓'],
  ['Ctrl+Shift+KeyJ', 'Ctrl+Shift+J'],
  ['Alt+Digit1', 'Alt+1'],
  ['Ctrl+NumpadAdd', 'Ctrl+Num Add'],
  ['Ctrl+BracketLeft', 'Ctrl+['],
  ['F8', 'F8'],
  ['Alt+Keyboard', 'Alt+Keyboard'],
])('%s is printed as %s', (shortcut, words) => {
  expect(shortcutInWords(shortcut)).toBe(words);
});
