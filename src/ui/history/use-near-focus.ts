import { useRef } from 'preact/hooks';

/** Keeps the focus near when the lines that have it go, or the bar over which they were dealt with. */
export function useNearFocus() {
  const list = useRef<HTMLDivElement>(null);
  const boxes = (): HTMLInputElement[] => [
    ...(list.current?.querySelectorAll<HTMLInputElement>('.select-box input') ?? []),
  ];
  /**
   * Notes where the first line is that something is done to.
   *
   * @param reports ids of the reports that it is done to
   * @returns sets the focus to the box that stands in its place, or to the last one; without any, to the list itself
   */
  const placeOf = (reports: ReadonlySet<string>): (() => void) => {
    const isMeant = (box: HTMLInputElement): boolean =>
      reports.has(box.closest<HTMLElement>('[data-report]')?.dataset['report'] ?? '');
    const place = Math.max(0, boxes().findIndex(isMeant));
    return () => {
      requestAnimationFrame(() => {
        const now = boxes();
        (now[place] ?? now.at(-1) ?? list.current)?.focus();
      });
    };
  };
  return { list, placeOf };
}
