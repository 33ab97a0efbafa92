import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A button with a list of buttons that it opens. */
export interface Menu {
  readonly isOpen: boolean;
  /** Around the button and its list. */
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Closes the list and gives the focus back to the button. */
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/** Opens and closes a menu: arrow keys, Home and End go through its list, Escape closes it, and so does leaving it. */
export function useMenu(): Menu {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('ul button')?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
      return;
    }
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('ul button') ?? [])];
    const at = items.findIndex((item) => item === event.target);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + items.length,
      Home: 0,
      End: items.length - 1,
    };
    const to = steps[event.key];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    items[to % items.length]?.focus();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && menu.current?.contains(relatedTarget) !== true) setOpen(false);
  };
  return { isOpen, menu, button, toggle: () => setOpen(!isOpen), close, onKeyDown, onFocusOut };
}
