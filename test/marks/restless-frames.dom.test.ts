import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { finding, openPage } from './marked-page';
import { boxOf, watchOverlay } from './overlay';

const granted = 'applications.granted.total';

const topOf = (element: Element): number => Math.round(element.getBoundingClientRect().top);

test('over an editor at rest next to nothing runs, and what moves without a sign is followed all the same', async () => {
  await page.viewport(1100, 800);
  const overlay = watchOverlay();
  const { cell, show } = openPage();
  document.querySelector('main')?.setAttribute('contenteditable', 'true');
  cell(granted).scrollIntoView({ block: 'center', behavior: 'instant' });
  show([finding({ cells: [granted] })]);
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  onTestFinished(() => frames.mockRestore());
  const runsOfASecond = async (): Promise<number> => {
    frames.mockClear();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return frames.mock.calls.length;
  };
  await expect.poll(runsOfASecond, { timeout: 5000 }).toBeLessThan(6);

  const place = topOf(cell(granted));
  document.querySelector('main')?.style.setProperty('padding-top', '260px');
  expect(topOf(cell(granted))).toBe(place - 40);
  await expect.poll(() => topOf(boxOf(overlay, granted))).toBe(place - 40);
});
