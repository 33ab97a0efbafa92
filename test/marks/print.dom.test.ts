import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import printed from '../../assets/public/marks-print.css?inline';
import { finding, onlyExplanation, openPage, unbalanced, watchCard, type MarkedPage } from './marked-page';
import { writeText } from './words';

const concluded = 'applications.concluded.naturalPerson';
const newlyReceived = 'applications.newlyReceived.naturalPerson';
const severities = { granted: 'error', carriedOut: 'warning', carriedIn: 'notice' } as const;

beforeEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  return async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  };
});

/** A page with a mark of each kind. */
function marked(): MarkedPage {
  const page = openPage();
  const shown = Object.entries(severities).map(([row, severity]) =>
    finding({ cells: [`applications.${row}.total`], severity }),
  );
  page.show([unbalanced, ...shown], { diagnoses: [onlyExplanation(newlyReceived)] });
  page.marks.select(0);
  return page;
}

/** Marks are to be printed. */
function wantPrinted(): void {
  const sheet = document.createElement('style');
  sheet.textContent = printed;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
}

const lineOf = (cell: Element) => {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(cell);
  return outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineStyle} ${outlineColor} ${boxShadow}`;
};

test('nothing of the marks is printed by itself', () => {
  const { cells } = marked();
  expect([...cells.values()].map(lineOf).filter((line) => line !== 'none')).toEqual([]);
  expect(getComputedStyle(writeText('<p>办结</p>'), '::highlight(gouji-error)').textDecorationLine).toBe(
    'none',
  );
});

test('where they are wanted, marks are printed in black lines that differ', () => {
  wantPrinted();
  const { cell } = marked();
  const black = 'rgb(0, 0, 0) none';
  expect({
    error: lineOf(cell('applications.granted.total')),
    warning: lineOf(cell('applications.carriedOut.total')),
    notice: lineOf(cell('applications.carriedIn.total')),
    suspect: lineOf(cell(newlyReceived)),
    part: lineOf(cell('applications.carriedIn.naturalPerson')),
    selected: lineOf(cell(concluded)),
  }).toEqual({
    error: `2px solid ${black}`,
    warning: `4px double ${black}`,
    notice: `2px dotted ${black}`,
    suspect: `2px dashed ${black}`,
    part: `1px solid ${black}`,
    selected: `3px solid ${black}`,
  });
  const words = getComputedStyle(writeText('<p>办结</p>'), '::highlight(gouji-error)');
  expect([words.textDecorationStyle, words.textDecorationColor]).toEqual(['wavy', 'rgb(0, 0, 0)']);
});

test('the card is never printed', async () => {
  wantPrinted();
  const { card } = watchCard();
  marked();
  await expect.poll(card).not.toBeNull();
  expect(card()?.getClientRects()).toHaveLength(0);
});
