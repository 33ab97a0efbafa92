import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageDisplay } from '../../settings/page-display';
import { shortcutOf } from '../../settings/shortcut';
import { groupFindings, type IndexedFinding } from '../result/finding-groups';

interface Stepping {
  readonly entries: readonly IndexedFinding[];
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  readonly onSelect: (finding: number) => void;
  readonly shortcuts: PageDisplay['shortcuts'];
  /** What holds the buttons of the findings. */
  readonly list: RefObject<HTMLElement | null>;
}

/** Goes from finding to finding by the keys that do so in the page, round the ends, with the focus on the one selected. */
export function useStepping({ entries, selected, onSelect, shortcuts, list }: Stepping): void {
  /** The finding that the last key asked for: the next key may come before that one is shown as selected. */
  const wanted = useRef(selected);
  useLayoutEffect(() => {
    wanted.current = selected;
  }, [selected]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const pressed = shortcutOf(event);
      const by = pressed === shortcuts.next ? 1 : pressed === shortcuts.previous ? -1 : 0;
      if (by === 0 || event.isComposing || event.target instanceof HTMLInputElement) return;
      const order = groupFindings(entries).flatMap((group) => group.entries.map(({ index }) => index));
      const at = wanted.current === null ? -1 : order.indexOf(wanted.current);
      const next = order[at === -1 && by < 0 ? order.length - 1 : (at + by + order.length) % order.length];
      if (next === undefined) return;
      event.preventDefault();
      if (next !== wanted.current) onSelect(next);
      wanted.current = next;
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>(`[data-finding="${next}"]`)?.focus(),
      );
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [entries, onSelect, shortcuts, list]);
}
