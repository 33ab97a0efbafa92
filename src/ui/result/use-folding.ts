import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** When a list is shortened, and to how many entries. */
export interface FoldingLimits {
  /** The length up to which it is shown in full. */
  readonly longest: number;
  readonly shownAtFirst: number;
}

export interface Folding {
  /** How many entries are shown. */
  readonly shown: number;
  /** To be set on the list: its first new entry takes the focus when it is unfolded. */
  readonly list: RefObject<HTMLUListElement | null>;
  readonly unfold: () => void;
}

/**
 * Shortens a long list until it is asked for, or something beyond its end is selected.
 *
 * @param count the number of its entries
 * @param selected the position of the selected entry; -1 for none
 */
export function useFolding(count: number, limits: FoldingLimits, selected: number): Folding {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const isFolded = !whole && count > limits.longest;
  const shown = isFolded ? limits.shownAtFirst : count;
  const selectedIsHidden = selected >= shown;
  useEffect(() => {
    if (selectedIsHidden) setWhole(true);
  }, [selectedIsHidden]);

  const unfold = () => {
    setWhole(true);
    // The button under the list is gone then, and with it the focus.
    requestAnimationFrame(() =>
      list.current?.children.item(shown)?.querySelector<HTMLElement>('button, summary')?.focus(),
    );
  };
  return { shown, list, unfold };
}
