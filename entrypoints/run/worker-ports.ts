import * as z from 'zod/mini';
import { checkResultSchema } from '../../src/check/check-result';
import { ruleSettingsOf } from '../../src/check/rule-settings';
import type { HistoryStore } from '../../src/history/create-history-archive';
import { ignoredFindingSchema } from '../../src/ignoring/ignored-finding-schema';
import { reportKey } from '../../src/ignoring/report-key';
import { atHost } from '../../src/run/host-requests';
import { readFetched } from '../../src/run/read-fetched';
import type { RunPorts } from '../../src/run/run-ports';
import { systemClock } from '../../src/run/system-clock';
import { settingsSchema } from '../../src/settings/settings';
import { request } from './requests';
import type { Questions } from './worker-questions';

/** What is ignored in a report and how rules are set, as the page answers. */
export const judgeOptionsSchema = z.strictObject({
  settings: settingsSchema,
  ignored: z.array(ignoredFindingSchema),
});

/**
 * The world around a run, as its worker has it.
 *
 * @param online is told by events of that name that the computer has a network again
 * @param onRemembered told when the history has got a report or another version of one, by its id there
 */
export function workerPorts(
  questions: Questions,
  history: HistoryStore,
  online: EventTarget,
  onRemembered: (id: string) => void,
): RunPorts {
  const ask: Questions['ask'] = (question, signal) => questions.ask(question, signal);
  return {
    fetch: request,
    clock: systemClock,
    network: {
      isOnline: () => navigator.onLine,
      onOnline: (listen, signal) => online.addEventListener('online', listen, { signal }),
    },
    atHost: (url, work, signal) => atHost(navigator.locks, url, work, signal),
    random: Math.random,
    mayRead: async (url) => z.boolean().parse(await ask({ kind: 'mayRead', url })),
    read: readFetched,
    openInTab: async (url, signal) => checkResultSchema.parse(await ask({ kind: 'openInTab', url }, signal)),
    async judgeOptions(report, source) {
      const answer = await ask({ kind: 'judgeOptions', key: reportKey(report, source) });
      const { settings, ignored } = judgeOptionsSchema.parse(answer);
      return { settings: ruleSettingsOf(settings), ignored };
    },
    async remember(result) {
      if (!z.boolean().parse(await ask({ kind: 'keepsHistory' }))) return;
      const { id, became } = await history.keep(result);
      if (became === 'added' || became === 'extended') onRemembered(id);
    },
    previousOf: (report, url) => history.previousOf(report, url),
  };
}
