import { onTestFinished, vi } from 'vitest';

/** Has the browser say, until the test has ended, that the reader wants no motion: the page scrolls at once. */
export function withoutMotion(): void {
  const ask = window.matchMedia.bind(window);
  const asked = vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((query) => ask(query.includes('prefers-reduced-motion') ? 'all' : query));
  onTestFinished(() => asked.mockRestore());
}
