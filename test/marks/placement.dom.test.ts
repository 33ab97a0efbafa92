import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { finding, openPage, watchCard } from './marked-page';
import { withoutMotion } from './without-motion';

const granted = 'applications.granted.total';

const overlaps = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

test('a long card with its form open is made as low as there is room beside what it speaks of', async () => {
  withoutMotion();
  await page.viewport(1000, 560);
  onTestFinished(() => page.viewport(414, 896));
  const { marks, cell, show } = openPage();
  const { card } = watchCard();
  const row = cell(granted).closest('tr');
  if (row === null) throw new Error('there is no row');
  show([finding({ cells: [granted], message: '各项之和与总计不等。'.repeat(60) })], {
    cells: new Map([[granted, row]]),
  });
  marks.select(0);
  await expect.poll(card).not.toBeNull();
  card()?.querySelector<HTMLElement>('[name=ignore]')?.click();
  const state = () => {
    const rectangle = card()?.getBoundingClientRect() ?? new DOMRect();
    return {
      covered: overlaps(rectangle, row.getBoundingClientRect()),
      inside: rectangle.top >= 0 && rectangle.bottom <= innerHeight,
      open: card()?.querySelector('form')?.hidden === false,
    };
  };
  await expect.poll(state).toEqual({ covered: false, inside: true, open: true });
});
