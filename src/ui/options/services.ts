import type { Localized } from '../../language/language';
import type { SettingName } from '../../settings/changed-settings';
import type { SettingsSource } from '../../settings/settings-source';
import type { TextClipboard } from '../use-copy';
import type { ListedRule } from './listed-rule';

/** Permissions for single hosts. */
export interface HostAccess {
  /** The hosts of a list that the extension may enter. */
  allowed(hosts: readonly string[]): Promise<readonly string[]>;
  /** Asks the person; browsers take the question only while a click is being dealt with. */
  request(host: string): Promise<boolean>;
  /** Gives permissions back. */
  release(hosts: readonly string[]): Promise<void>;
  /** Calls back when a permission was given or taken away. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** A finding that is ignored, as the options list it. */
export interface IgnoredEntry {
  readonly subject: string;
  readonly figures: string;
  /** In Chinese. */
  readonly title: string;
  /** Empty where none was given. */
  readonly reason: string;
  /** When it was ignored, in UTC. */
  readonly at: string;
}

/** What is ignored in one report. */
export interface IgnoredReport {
  /** Body and year, or the address of the page. */
  readonly report: string;
  readonly findings: readonly IgnoredEntry[];
}

/** What was stored under a key and could not be understood. */
export interface UnreadableStored {
  readonly key: string;
  readonly values: readonly unknown[];
}

/** Findings that are ignored, in all reports. */
export interface IgnoredArchive {
  list(): Promise<readonly IgnoredReport[]>;
  /** Ignores these findings of a report and no others. */
  replace(report: string, findings: readonly IgnoredEntry[]): Promise<void>;
  /** Calls back when something is ignored, or no longer. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** What was stored and could not be understood; it is kept until the person has it deleted. */
interface UnreadableArchive {
  list(): Promise<readonly UnreadableStored[]>;
  forget(): Promise<void>;
}

/** What would become of a file of settings. */
export interface ImportPreview {
  readonly changed: readonly SettingName[];
  /** So many findings would be ignored that are not now. */
  readonly added: number;
  /** Names of settings that could not be understood; `all` for the whole. */
  readonly unreadable: readonly string[];
  readonly unreadableIgnored: number;
  /**
   * Takes the file in.
   *
   * @returns takes it back
   * @throws where it could not be stored; everything is then as before
   */
  apply(): Promise<() => Promise<void>>;
}

/** Settings as files. */
export interface SettingsTransfer {
  /** Settings and ignored findings as the text of a file. */
  exported(): Promise<string>;
  /** Null where the text is no file of settings. */
  preview(text: string): Promise<ImportPreview | null>;
}

/** The shortcut that the browser itself keeps. */
export interface BrowserShortcut {
  /** As the browser writes it; null where there is none. */
  current(): Promise<string | null>;
  /** The address at which it can be changed; no page may link to it. */
  readonly address: string;
  readonly browser: 'chromium' | 'firefox';
}

/** What the options say of the history; it has a page of its own. */
export interface HistoryFacts {
  /** Why it did not work the last time; null where it did. */
  problem(): Promise<Localized | null>;
  /** The address of its page. */
  readonly address: string;
}

/** What the options page works with. */
export interface OptionsServices {
  readonly source: SettingsSource;
  readonly rules: readonly ListedRule[];
  /** The list for the rule `suspicious-words` that comes with the extension. */
  readonly deliveredWords: readonly string[];
  readonly access: HostAccess;
  readonly ignored: IgnoredArchive;
  readonly unreadable: UnreadableArchive;
  readonly history: HistoryFacts;
  readonly transfer: SettingsTransfer;
  readonly browserShortcut: BrowserShortcut;
  readonly clipboard: TextClipboard;
  /** Hands a text to the person as a file. */
  readonly download: (text: string, fileName: string) => void;
  /** Opens the page of a rule. */
  readonly openRule: (rule: string) => void;
}
