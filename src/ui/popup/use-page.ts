import { useEffect, useState } from 'preact/hooks';
import type { CheckedPage, PageState } from '../../messages/checked-page';

/** The page's state and what can be done with it. */
export interface PageControl {
  /** Null until the page has told its state. */
  readonly state: PageState | null;
  readonly checking: boolean;
  /** The selected finding's position in `findings`. */
  readonly selected: number | null;
  /** The selected finding is about nothing that stands on the page. */
  readonly hasNoPlace: boolean;
  /** Checks the page anew; does nothing while a check is under way. */
  readonly check: () => void;
  /** Selects a finding, or lets go of it where it is the selected one. */
  readonly toggle: (finding: number) => void;
  /** Takes the marks off the page. */
  readonly clear: () => void;
  /** Asks for access to a frame's host and checks anew. */
  readonly enter: (host: string) => void;
}

/** Follows one page for as long as the component is shown. */
export function usePage(page: CheckedPage): PageControl {
  const [state, setState] = useState<PageState | null>(null);
  const [checking, setChecking] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const [hasNoPlace, setHasNoPlace] = useState(false);

  useEffect(() => {
    let shown = true;
    void page.current().then((current) => {
      if (!shown) return;
      setState(current);
      if (current.kind === 'checked') setSelected(current.selected);
    });
    return () => {
      shown = false;
    };
  }, [page]);

  const checkBy = async (check: () => Promise<PageState>) => {
    if (checking) return;
    setChecking(true);
    const next = await check();
    setSelected(null);
    setState(next);
    setChecking(false);
  };

  const toggle = async (finding: number) => {
    const next = finding === selected ? null : finding;
    setSelected(next);
    setHasNoPlace(false);
    const isOnPage = await page.select(next);
    setHasNoPlace(next !== null && !isOnPage);
    // Lighting a finding puts the marks back on a cleared page.
    if (state?.kind === 'checked' && !state.marked) setState(await page.current());
  };

  const clear = async () => {
    setSelected(null);
    setState(await page.clear());
  };

  return {
    state,
    checking,
    selected,
    hasNoPlace: hasNoPlace && selected !== null,
    check: () => void checkBy(() => page.check()),
    toggle: (finding) => void toggle(finding),
    clear: () => void clear(),
    enter: (host) => void checkBy(() => page.enter(host)),
  };
}
