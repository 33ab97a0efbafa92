import { render } from 'preact';
import { vi } from 'vitest';
import type { CheckResult } from '../../src/check/check-result';
import type { Language } from '../../src/language/language';
import type { CheckedPage, PageState } from '../../src/messages/checked-page';
import '../../assets/styles/popup.css';
import { Popup } from '../../src/ui/popup/popup';

interface PopupSetting {
  /** The state at hand when the popup opens. */
  readonly state: PageState;
  /** The state that a check leads to; the same one unless given. */
  readonly afterCheck?: Promise<PageState>;
  readonly language?: Language;
  /** Whether the page has a place for a finding; it has one for each unless given. */
  readonly hasPlace?: (finding: number | null) => boolean;
  readonly clipboard?: Pick<Clipboard, 'writeText'> | undefined;
  readonly openRule?: (rule: string) => void;
}

/** Renders the popup of a page in that state into an empty body; the page's methods are spies. */
export function openPopup({
  state,
  afterCheck,
  language = 'zh-CN',
  clipboard,
  hasPlace = () => true,
  openRule = () => undefined,
}: PopupSetting) {
  const page = {
    current: vi.fn<CheckedPage['current']>(() => Promise.resolve(state)),
    check: vi.fn<CheckedPage['check']>(() => afterCheck ?? Promise.resolve(state)),
    select: vi.fn<CheckedPage['select']>((finding) => Promise.resolve(hasPlace(finding))),
    enter: vi.fn<CheckedPage['enter']>(() => afterCheck ?? Promise.resolve(state)),
    reveal: vi.fn<CheckedPage['reveal']>(() => Promise.resolve(true)),
    ignore: vi.fn<CheckedPage['ignore']>(() => Promise.resolve(state)),
    restore: vi.fn<CheckedPage['restore']>(() => Promise.resolve(state)),
    follow: vi.fn<CheckedPage['follow']>(),
    clear: vi.fn<CheckedPage['clear']>(() =>
      Promise.resolve(state.kind === 'checked' ? { ...state, marked: false } : state),
    ),
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <Popup page={page} toJson={toJson} language={language} clipboard={clipboard} openRule={openRule} />,
    root,
  );
  return page;
}

/** The text that the popup is to copy. */
export function toJson(result: CheckResult): string {
  return JSON.stringify({ status: result.status });
}

type CheckedState = Extract<PageState, { kind: 'checked' }>;

/** A checked page, marked and with nothing selected unless told otherwise. */
export function checked(result: CheckResult, parts: Partial<CheckedState> = {}): PageState {
  return { kind: 'checked', result, marked: true, selected: null, unreadFrames: [], ...parts };
}
