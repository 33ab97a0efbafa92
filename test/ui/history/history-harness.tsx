import { render } from 'preact';
import { vi } from 'vitest';
import '../../../assets/styles/history.css';
import type { Judgement } from '../../../src/check/judgement';
import type { Language, Localized } from '../../../src/language/language';
import { History } from '../../../src/ui/history/history';
import type { HistoryServices } from '../../../src/ui/history/services';
import { listedRule } from '../../../src/ui/options/listed-rule';
import { fakeArchive } from './fake-archive';

interface HistorySetting {
  readonly archive?: ReturnType<typeof fakeArchive>;
  readonly judgement?: Judgement;
  /** What the address of the page names; nothing for the list. */
  readonly hash?: string;
  readonly language?: Language;
  readonly isKept?: boolean;
  /** Why a checked report could not be kept the last time. */
  readonly problem?: Localized | null;
}

const addresses: HistoryServices['addresses'] = {
  history: () => '#',
  historyReport: (id) => `#report=${encodeURIComponent(id)}`,
  comparison: (previous, current) =>
    `#compare=${encodeURIComponent(previous)}&with=${encodeURIComponent(current)}`,
  storedReport: (id) => `/report.html#report=${encodeURIComponent(id)}`,
  runs: () => '/run.html',
  setting: () => '/options.html#history',
};

const unjudged: Judgement = { findings: [], diagnoses: [], coverage: [] };

/** Renders the history page into an empty body. */
export function openHistory({
  archive = fakeArchive(),
  judgement = unjudged,
  hash = '',
  language = 'zh-CN',
  isKept = true,
  problem = null,
}: HistorySetting = {}) {
  location.hash = hash;
  const services = {
    source: {
      read: () => Promise.reject(new Error('not asked here')),
      write: () => Promise.reject(new Error('not asked here')),
      watch: () => undefined,
    },
    archive,
    problem: () => Promise.resolve(problem),
    rules: [listedRule('carry-over-across-years', '上年结转', 'carried over', 'sums', 'warning')],
    addresses,
    judge: vi.fn<HistoryServices['judge']>(() => Promise.resolve(judgement)),
    comparisonExports: () => [],
    download: vi.fn<HistoryServices['download']>(),
    openRule: vi.fn<HistoryServices['openRule']>(),
  };
  const root = document.createElement('div');
  root.id = 'history';
  document.body.replaceChildren(root);
  render(<History services={services} language={language} isKept={isKept} />, root);
  return { ...services, archive };
}
