import { vi } from 'vitest';
import type { CheckResult, Finding } from '../../src/check/check-result';
import type { CheckedPage, PageState } from '../../src/messages/checked-page';

/** How a page behaves. */
export interface PageSetting {
  /** The state at hand at first. */
  readonly state: PageState;
  /** The state that a check leads to; the same one unless given. */
  readonly afterCheck?: Promise<PageState>;
  /** Whether the page has a place for a finding; it has one for each unless given. */
  readonly hasPlace?: (finding: number | null) => boolean;
}

/** A page in that state; its methods are spies, and what is selected, ignored and cleared is kept. */
export function fakePage({ state: first, afterCheck, hasPlace = () => true }: PageSetting) {
  let state = first;
  const become = (next: PageState): Promise<PageState> => {
    state = next;
    return Promise.resolve(next);
  };
  const rewrite = (index: number, parts: Pick<Finding, 'ignored'>): Promise<PageState> => {
    if (state.kind !== 'checked' || state.result.status !== 'checked') return become(state);
    const findings = state.result.findings.map((finding, at) => {
      if (at !== index) return finding;
      const changed = { ...finding, ...parts };
      if (parts.ignored === undefined) delete changed.ignored;
      return changed;
    });
    return become({ ...state, result: { ...state.result, findings } });
  };
  return {
    current: vi.fn<CheckedPage['current']>(() => Promise.resolve(state)),
    check: vi.fn<CheckedPage['check']>(
      () => afterCheck ?? become(state.kind === 'checked' ? { ...state, selected: null } : state),
    ),
    select: vi.fn<CheckedPage['select']>((selected) => {
      if (state.kind === 'checked') state = { ...state, selected };
      return Promise.resolve(hasPlace(selected));
    }),
    enter: vi.fn<CheckedPage['enter']>(() => afterCheck ?? Promise.resolve(state)),
    reveal: vi.fn<CheckedPage['reveal']>(() => Promise.resolve(true)),
    ignore: vi.fn<CheckedPage['ignore']>((index, reason) =>
      rewrite(index, { ignored: { reason, at: '2026-02-03T12:00:00.000Z' } }),
    ),
    restore: vi.fn<CheckedPage['restore']>((index) => rewrite(index, {})),
    follow: vi.fn<CheckedPage['follow']>(),
    compareWith: vi.fn<CheckedPage['compareWith']>(() => afterCheck ?? Promise.resolve(state)),
    clear: vi.fn<CheckedPage['clear']>(() =>
      become(state.kind === 'checked' ? { ...state, marked: false } : state),
    ),
    /** Brings another page to the front, for whoever follows this one. */
    becomes(next: PageState): void {
      state = next;
      for (const [onChange] of this.follow.mock.calls) onChange();
    },
  };
}

type CheckedState = Extract<PageState, { kind: 'checked' }>;

/** A checked page, marked and with nothing selected unless told otherwise. */
export function checked(result: CheckResult, parts: Partial<CheckedState> = {}): PageState {
  return { kind: 'checked', result, marked: true, selected: null, unreadFrames: [], ...parts };
}
