import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus near when the line that has it goes: it moves to the button in the same place of the list, or the
 * last one, or the heading of the section.
 *
 * @returns the list's element, and what to call with the button that takes a line away
 */
export function useNextFocus() {
  const list = useRef<HTMLDivElement>(null);
  const leaving = useRef<{ readonly button: HTMLElement; readonly place: number } | null>(null);
  const buttons = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-removes]') ?? []),
  ];
  useEffect(() => {
    const left = leaving.current;
    if (left === null || left.button.isConnected) return;
    leaving.current = null;
    const rest = buttons();
    const next = rest[left.place] ?? rest.at(-1);
    (next ?? list.current?.closest('section')?.querySelector<HTMLElement>('h2'))?.focus();
  });
  const leave = (button: HTMLElement): void => {
    leaving.current = { button, place: buttons().indexOf(button) };
  };
  return { list, leave };
}
