import { comparisonExports } from '../../src/export/comparison-exports';
import { createHistoryArchive } from '../../src/history/create-history-archive';
import { languageFor } from '../../src/settings/page-display';
import { askForJudgement } from '../../src/messages/ask-for-judgement';
import { ownPages } from '../../src/messages/own-pages';
import { openRulePage } from '../../src/messages/rule-page';
import { tellBackground } from '../../src/messages/to-background';
import { readHistoryProblem } from '../../src/storage/history-problem';
import { readSettings, settingsStore } from '../../src/storage/settings-store';
import type { HistoryServices } from '../../src/ui/history/services';
import { ruleList } from '../../src/ui/options/rule-list';
import { download } from '../options/download';
import { followingArchive } from './following-archive';

async function openRule(rule: string): Promise<void> {
  const { settings } = await readSettings();
  await openRulePage(rule, languageFor(settings, navigator.language));
}

/** What the history page works with in the browser. */
export const historyServices: HistoryServices = {
  source: settingsStore,
  archive: followingArchive(createHistoryArchive(), (ids) =>
    tellBackground({ type: 'heldOtherwise', ids: [...ids] }),
  ),
  problem: async () => (await readHistoryProblem())?.text ?? null,
  rules: ruleList,
  addresses: { ...ownPages, setting: () => '/options.html#history' },
  async judge({ report, source }, previous) {
    const before = previous === undefined ? undefined : { source: previous.source, report: previous.report };
    const { judgement } = await askForJudgement(report, source.url, before);
    return judgement;
  },
  comparisonExports,
  download: (pieces, fileName) => download(pieces, fileName),
  openRule: (rule) => void openRule(rule),
};
