import { render } from 'preact';
import type { Language } from '../../../src/language/language';
import { vi } from 'vitest';
import { defaultPace, type Run, type RunPage } from '../../../src/run/run-record';
import type { RunProgress } from '../../../src/run/run-control';
import { defaultSettings } from '../../../src/settings/settings';
import { ExtensionPage } from '../../../src/ui/page/extension-page';
import { RunPage as Page } from '../../../src/ui/run/run-page';
import type { FurtherLists, OpenRun, RunAccess, RunServices } from '../../../src/ui/run/services';
import '../../../assets/styles/run.css';

/** A run in state `ready` with the parts given in their stead. */
function runWith(parts: Partial<Run> = {}): Run {
  return {
    id: 'sample',
    title: '政府信息公开年报',
    url: 'https://www.example.gov.cn/col/1/',
    createdAt: '2026-02-01T08:00:00.000Z',
    state: 'ready',
    pace: defaultPace,
    ...parts,
  };
}

interface RunSetting {
  readonly run?: Partial<Run>;
  readonly pages?: readonly RunPage[];
  readonly progress?: Partial<RunProgress>;
  /** Hosts that the extension may not ask. */
  readonly missing?: readonly string[];
  readonly hash?: string;
  readonly isPrivate?: boolean;
  readonly language?: Language;
  readonly follow?: FurtherLists['follow'];
  /** Records of the store that could not be understood. */
  readonly broken?: Awaited<ReturnType<RunServices['archive']['broken']>>;
}

/** Opens the page of the runs over one run that lives in memory. */
export function openRunPage({
  run: parts = {},
  pages = [],
  progress = {},
  missing = [],
  hash = '#run=sample',
  isPrivate = false,
  language = 'zh-CN',
  follow = () => Promise.resolve({ read: 0, added: 0, end: 'last' }),
  broken = [],
}: RunSetting = {}) {
  history.replaceState(null, '', location.pathname + location.search + hash);
  let now: RunProgress = {
    run: runWith(parts),
    pages,
    underWay: [],
    waitingHosts: [],
    rest: null,
    offline: false,
    elsewhere: false,
    ...progress,
  };
  const watchers = new Set<(progress: RunProgress) => void>();
  const set = (change: Partial<RunProgress>): void => {
    now = { ...now, ...change };
    watchers.forEach((tell) => tell(now));
  };
  const toState = (state: Run['state']) => (): Promise<void> => {
    set({ run: { ...now.run, state } });
    return Promise.resolve();
  };
  const control = {
    follow: (onProgress: (progress: RunProgress) => void, signal: AbortSignal): void => {
      watchers.add(onProgress);
      signal.addEventListener('abort', () => watchers.delete(onProgress));
      onProgress(now);
    },
    confirm: vi.fn<OpenRun['confirm']>(() => Promise.resolve()),
    start: vi.fn(toState('running')),
    pause: vi.fn(toState('paused')),
    stop: vi.fn(toState('stopped')),
    retry: vi.fn<OpenRun['retry']>(() => Promise.resolve()),
    close: vi.fn(),
  };
  const denied = new Set(missing);
  const permissionWatchers = new Set<() => void>();
  const archive = {
    list: () => Promise.resolve([{ run: now.run, done: 1, wanted: pages.length }]),
    pagesOf: () => Promise.resolve(now.pages),
    remove: vi.fn<RunServices['archive']['remove']>(() => Promise.resolve(() => Promise.resolve())),
    broken: vi.fn<RunServices['archive']['broken']>(() => Promise.resolve(broken)),
    forgetBroken: vi.fn(() => Promise.resolve()),
    watch: () => undefined,
  };
  const services: RunServices = {
    source: {
      read: () => Promise.resolve({ settings: { ...defaultSettings, language }, unreadable: [] }),
      write: () => Promise.resolve(),
      watch: () => undefined,
    },
    archive,
    exists: (run) => Promise.resolve(run === now.run.id),
    open: () => control,
    lists: { follow },
    access: {
      missing: (addresses) =>
        Promise.resolve([...denied].filter((host) => addresses.some((address) => address.includes(host)))),
      request: vi.fn<RunAccess['request']>((hosts) => {
        hosts.forEach((host) => denied.delete(host));
        permissionWatchers.forEach((tell) => tell());
        return Promise.resolve(true);
      }),
      watch: (onChange, signal) => {
        permissionWatchers.add(onChange);
        signal.addEventListener('abort', () => permissionWatchers.delete(onChange));
      },
    },
    knownBodies: () => Promise.resolve([{ name: '淮安市档案馆', otherNames: [] }]),
    exports: () => [
      { id: 'csv', label: 'CSV', run: () => Promise.resolve({ name: 'a.csv', blob: new Blob(['a']) }) },
    ],
    json: ({ status }) => JSON.stringify({ status }),
    reportPage: () => Promise.resolve('/report.html#report=x'),
    clipboard: navigator.clipboard,
    openRule: vi.fn(),
    pages: { runs: '#', history: '/history.html', run: (id) => `#run=${id}` },
    isPrivate,
  };
  const root = document.createElement('div');
  root.className = 'run-page';
  document.body.replaceChildren(root);
  render(
    <ExtensionPage source={services.source} browserLanguage="zh-CN">
      {(shown) => <Page services={services} language={shown} />}
    </ExtensionPage>,
    root,
  );
  return { ...services, archive, control, set };
}
