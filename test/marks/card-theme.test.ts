import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/marks/card.css', import.meta.url), 'utf8');

/** The declarations of the first rule for a selector. */
function declarationsOf(selector: string): string[] {
  const [, block = ''] = css.split(`${selector} {`);
  const [declarations = ''] = block.split('}');
  return declarations.split(';').map((line) => line.trim());
}

it('the card is the same in the dark by choice and by the system', () => {
  const dark = declarationsOf(".card[data-theme='dark']");
  expect(dark).toContain('color-scheme: dark');
  expect(declarationsOf(".card[data-theme='system']")).toEqual(dark);
});
