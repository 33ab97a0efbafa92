import { ownPages } from '../../src/messages/own-pages';
import { openRulePage } from '../../src/messages/rule-page';
import { defaultSuspiciousWords } from '../../src/rules/default-suspicious-words';
import { languageFor } from '../../src/settings/page-display';
import { applyBackup, backupText, previewBackup } from '../../src/storage/backup';
import { listIgnored, replaceIgnored } from '../../src/storage/ignored-store';
import { readHistoryProblem } from '../../src/storage/history-problem';
import { forgetSetAside, readSetAside } from '../../src/storage/set-aside';
import { readSettings, settingsStore } from '../../src/storage/settings-store';
import { watchStorage } from '../../src/storage/watch-storage';
import { ruleList } from '../../src/ui/options/rule-list';
import type { OptionsServices } from '../../src/ui/options/services';
import { browserShortcut } from './browser-shortcut';
import { download } from './download';
import { hostAccess } from './host-access';

async function openRule(rule: string): Promise<void> {
  const { settings } = await readSettings();
  await openRulePage(rule, languageFor(settings, navigator.language));
}

/** What the options page works with in the browser. */
export const optionsServices: OptionsServices = {
  source: settingsStore,
  rules: ruleList,
  deliveredWords: defaultSuspiciousWords,
  access: hostAccess,
  ignored: {
    list: listIgnored,
    replace: replaceIgnored,
    watch: (onChange, signal) => watchStorage(() => onChange(), signal),
  },
  unreadable: { list: readSetAside, forget: forgetSetAside },
  history: {
    problem: async () => (await readHistoryProblem())?.text ?? null,
    address: ownPages.history(),
  },
  transfer: {
    exported: () => backupText(new Date()),
    async preview(text) {
      const preview = await previewBackup(text);
      if (preview === null) return null;
      const { backup, changed, added } = preview;
      const { unreadable, unreadableIgnored } = backup;
      return { changed, added, unreadable, unreadableIgnored, apply: () => applyBackup(backup) };
    },
  },
  browserShortcut,
  clipboard: navigator.clipboard,
  download,
  openRule: (rule) => void openRule(rule),
};
