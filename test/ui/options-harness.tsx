import { render } from 'preact';
import { vi } from 'vitest';
import type { Localized } from '../../src/language/language';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { Options } from '../../src/ui/options/options';
import type {
  HostAccess,
  IgnoredReport,
  ImportPreview,
  OptionsServices,
  UnreadableStored,
} from '../../src/ui/options/services';
import { listedRule } from '../../src/ui/options/listed-rule';
import { ExtensionPage } from '../../src/ui/page/extension-page';
import '../../assets/styles/options.css';

const rules = [
  listedRule('applications-balance', '办理流程平衡', 'received and handled balance', 'sums', 'error'),
  listedRule('missing-row', '缺行', 'missing rows', 'structure', 'error'),
  listedRule('extra-row', '多行', 'extra rows', 'structure', 'notice'),
];

interface OptionsSetting {
  readonly settings?: Partial<Settings>;
  readonly unreadableSettings?: readonly string[];
  /** Hosts that are allowed at first. */
  readonly allowed?: readonly string[];
  /** What the person answers when a host asks for permission. */
  readonly grants?: boolean;
  readonly reports?: readonly IgnoredReport[];
  readonly unreadable?: readonly UnreadableStored[];
  /** By the text of a file. */
  readonly previews?: Readonly<Record<string, ImportPreview>>;
  readonly clipboard?: OptionsServices['clipboard'];
  /** Why the history did not work the last time. */
  readonly historyProblem?: Localized | null;
}

/** Renders the options into an empty body, over a storage that lives as long as the page. */
export function openOptions({
  settings = {},
  unreadableSettings = [],
  allowed = [],
  grants = true,
  reports = [],
  unreadable = [],
  previews = {},
  clipboard,
  historyProblem = null,
}: OptionsSetting = {}) {
  let stored: Settings = { ...defaultSettings, language: 'zh-CN', ...settings };
  const storedWatchers = new Set<(now: Settings) => void>();
  const tellOfSettings = (): void => storedWatchers.forEach((tell) => tell(stored));
  /** Changes the settings as another page would. */
  const setElsewhere = (parts: Partial<Settings>): void => {
    stored = { ...stored, ...parts };
    tellOfSettings();
  };
  const source = {
    read: () => Promise.resolve({ settings: stored, unreadable: unreadableSettings }),
    write: vi.fn((now: Settings) => {
      stored = now;
      tellOfSettings();
      return Promise.resolve();
    }),
    watch: (onChange: (now: Settings) => void, signal: AbortSignal) => {
      storedWatchers.add(onChange);
      signal.addEventListener('abort', () => storedWatchers.delete(onChange));
    },
  };

  const permitted = new Set(allowed);
  const permissionWatchers = new Set<() => void>();
  const access = {
    allowed: (hosts: readonly string[]) => Promise.resolve(hosts.filter((host) => permitted.has(host))),
    request: vi.fn<HostAccess['request']>((host) => {
      if (grants) permitted.add(host);
      permissionWatchers.forEach((tell) => tell());
      return Promise.resolve(grants);
    }),
    release: vi.fn<HostAccess['release']>((hosts) => {
      hosts.forEach((host) => permitted.delete(host));
      permissionWatchers.forEach((tell) => tell());
      return Promise.resolve();
    }),
    watch: (onChange: () => void) => void permissionWatchers.add(onChange),
  };

  let ignoredReports = reports;
  const ignoredWatchers = new Set<() => void>();
  const ignored = {
    list: () => Promise.resolve(ignoredReports),
    replace: vi.fn((report: string, findings: IgnoredReport['findings']) => {
      const others = ignoredReports.filter((each) => each.report !== report);
      ignoredReports = findings.length === 0 ? others : [...others, { report, findings }];
      ignoredWatchers.forEach((tell) => tell());
      return Promise.resolve();
    }),
    watch: (onChange: () => void) => void ignoredWatchers.add(onChange),
  };

  const services = {
    source,
    rules,
    deliveredWords: ['甲', '乙'],
    access,
    ignored,
    unreadable: { list: () => Promise.resolve(unreadable), forget: vi.fn(() => Promise.resolve()) },
    history: { problem: () => Promise.resolve(historyProblem), address: '/history.html' },
    transfer: {
      exported: () => Promise.resolve('the exported text'),
      preview: (text: string) => Promise.resolve(previews[text] ?? null),
    },
    browserShortcut: {
      current: () => Promise.resolve('Alt+Shift+C'),
      address: 'chrome://extensions/shortcuts',
      browser: 'chromium' as const,
    },
    clipboard,
    download: vi.fn<OptionsServices['download']>(),
    openRule: vi.fn<OptionsServices['openRule']>(),
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <ExtensionPage source={source} browserLanguage="zh-CN">
      {(language, read) => <Options services={services} language={language} stored={read} />}
    </ExtensionPage>,
    root,
  );
  return { ...services, stored: () => stored, setElsewhere };
}
