import { expect, it } from 'vitest';
import { openPopup } from './popup-harness';

const runs = {
  isPrivate: false,
  start: () => Promise.resolve('started' as const),
  openRuns: () => undefined,
};

// Buttons that stand below what is still to come would move away from under the pointer.
it('shows its buttons together with all that stands above them', async () => {
  const shown = new Set<string>();
  const watch = new MutationObserver(() => {
    const has = (selector: string): boolean => document.querySelector(selector) !== null;
    shown.add(`buttons ${has('footer')}, runs ${has('.start-run')}`);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  openPopup({ state: { kind: 'unchecked' }, runs });
  await expect.poll(() => document.querySelector('footer')).not.toBeNull();
  watch.disconnect();
  expect([...shown].at(-1)).toBe('buttons true, runs true');
  expect([...shown]).not.toContain('buttons true, runs false');
});
