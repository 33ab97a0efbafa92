import { render } from 'preact';
import { vi } from 'vitest';
import type { Language } from '../../src/language/language';
import type { HelpState } from '../../src/messages/help-page';
import '../../assets/styles/popup.css';
import { Popup } from '../../src/ui/popup/popup';
import type { RunStarter } from '../../src/ui/start-run';
import { fakePage, type PageSetting } from './fake-page';
import { spokenTexts } from './spoken-texts';

interface PopupSetting extends PageSetting {
  readonly language?: Language;
  readonly clipboard?: Pick<Clipboard, 'writeText'> | undefined;
  readonly openRule?: (rule: string) => void;
  readonly runs?: RunStarter;
}

/** Renders the popup of a page in that state into an empty body; the page's methods are spies. */
export function openPopup({ language = 'zh-CN', clipboard, openRule, runs, ...setting }: PopupSetting) {
  const page = fakePage(setting);
  const openPanel = vi.fn<() => void>();
  const openOptions = vi.fn<() => void>();
  const openHistory = vi.fn<() => void>();
  const openHelp = vi.fn<(state: HelpState) => void>();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <Popup
      page={page}
      texts={() => Promise.resolve(spokenTexts)}
      language={language}
      clipboard={clipboard}
      openRule={openRule ?? (() => undefined)}
      openPanel={openPanel}
      openOptions={openOptions}
      openHistory={openHistory}
      openHelp={openHelp}
      {...(runs !== undefined && { runs })}
    />,
    root,
  );
  return { ...page, openPanel, openOptions, openHistory, openHelp };
}
