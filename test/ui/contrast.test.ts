import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../assets/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = '', darkBySystem = ''] = css.split(
  /:root\[data-theme='dark'\]|@media \(prefers-color-scheme: dark\)/,
);

function colorsOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [name, color]),
  );
}

/** Relative luminance of `#rrggbb` by WCAG 2. */
function luminance(color: string): number {
  const channel = (at: number) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const textPairs = [
  ['ink', 'paper'],
  ['ink', 'paper-raised'],
  ['ink', 'paper-selected'],
  ['ink', 'suspect-soft'],
  ['ink-muted', 'paper'],
  ['ink-muted', 'paper-raised'],
  ['ink-muted', 'paper-selected'],
  ['ink-muted', 'error-soft'],
  ['ink-muted', 'warning-soft'],
  ['accent', 'paper'],
  ['accent', 'paper-raised'],
  ['accent', 'paper-selected'],
  ['accent', 'suspect-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['error', 'paper'],
  ['error', 'error-soft'],
  ['warning', 'paper'],
  ['warning', 'warning-soft'],
  ['good', 'paper'],
  ['on-severity', 'error'],
  ['on-severity', 'warning'],
  ['on-severity', 'notice'],
] as const;

/** What must be seen but is not read. */
const shapePairs = [
  ['error', 'paper'],
  ['warning', 'paper'],
  ['notice', 'paper'],
  ['square-outline', 'paper'],
  ['accent', 'paper-selected'],
] as const;

describe.each([
  ['light', colorsOf(light)],
  ['dark', new Map([...colorsOf(light), ...colorsOf(dark)])],
])('%s', (_, colors) => {
  const contrastOf = (one: string, other: string) => {
    const [first, second] = [colors.get(one), colors.get(other)];
    if (first === undefined || second === undefined) throw new Error(`no colour --${one} or --${other}`);
    return contrast(first, second);
  };

  it.each(textPairs)('text %s on %s has a contrast of 4.5', (text, paper) => {
    expect(contrastOf(text, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('shape %s on %s has a contrast of 3', (shape, paper) => {
    expect(contrastOf(shape, paper)).toBeGreaterThanOrEqual(3);
  });
});

it('is the same in the dark by choice and by the system', () => {
  expect([...colorsOf(darkBySystem)]).toEqual([...colorsOf(dark)]);
});

it('gives every colour a dark counterpart', () => {
  expect([...colorsOf(dark).keys()]).toEqual([...colorsOf(light).keys()]);
});
