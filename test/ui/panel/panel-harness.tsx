import { render } from 'preact';
import { vi } from 'vitest';
import '../../../assets/styles/panel.css';
import type { Language } from '../../../src/language/language';
import type { HelpState } from '../../../src/messages/help-page';
import { Panel } from '../../../src/ui/panel/panel';
import { chineseDisplay } from '../../settings/displays';
import { fakePage, type PageSetting } from '../fake-page';
import { spokenTexts } from '../spoken-texts';

interface PanelSetting extends PageSetting {
  readonly language?: Language;
}

/** Renders the panel beside a page in that state into an empty body; what it can do is watched. */
export function openPanel({ language = 'zh-CN', ...setting }: PanelSetting) {
  const page = fakePage(setting);
  const writeText = vi.fn<Clipboard['writeText']>(() => Promise.resolve());
  const openRule = vi.fn<(rule: string) => void>();
  const openOptions = vi.fn<() => void>();
  const openHistory = vi.fn<() => void>();
  const openHelp = vi.fn<(state: HelpState) => void>();
  const root = document.createElement('div');
  root.id = 'panel';
  document.body.replaceChildren(root);
  render(
    <Panel
      page={page}
      texts={spokenTexts}
      language={language}
      clipboard={{ writeText }}
      shortcuts={chineseDisplay.shortcuts}
      openRule={openRule}
      openOptions={openOptions}
      openHistory={openHistory}
      openHelp={openHelp}
    />,
    root,
  );
  return { page, writeText, openRule, openOptions, openHistory, openHelp };
}
