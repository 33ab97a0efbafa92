import type { RuleGroup } from '../../rules/finding';
import type { SettingName } from '../../settings/changed-settings';
import type { RecordedKeys } from '../../settings/record-shortcut';
import type { CheckMode, Theme } from '../../settings/settings';
import type { WrittenDay } from '../../settings/day-of-year';
import type { SectionId } from './section-ids';

type Count = (count: number) => string;

type With = (name: string) => string;

/** Every word of the options page in one language. */
export interface OptionsWordings {
  readonly title: string;
  readonly productName: string;
  readonly navigation: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly settingNames: Readonly<Record<SettingName | 'all', string>>;
  /** Between names in a list. */
  readonly listSeparator: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly retry: string;
  readonly undo: string;
  readonly undone: string;
  readonly cancel: string;
  readonly remove: string;
  readonly removeNamed: With;
  readonly removed: With;
  readonly unreadableSettings: (names: string) => string;
  readonly checking: {
    readonly intro: string;
    readonly modes: Readonly<Record<CheckMode, { readonly name: string; readonly explanation: string }>>;
    readonly printMarks: string;
    readonly printMarksExplanation: string;
  };
  readonly history: {
    readonly intro: string;
    readonly keep: string;
    readonly keepExplanation: string;
    readonly open: string;
    /** What went wrong the last time, in its own words. */
    readonly problem: With;
  };
  readonly sites: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly host: string;
    readonly hostHint: string;
    readonly mode: string;
    readonly modeOf: With;
    readonly add: string;
    readonly known: With;
  };
  readonly noHost: string;
  readonly rules: {
    readonly intro: string;
    readonly groups: Readonly<Record<RuleGroup, string>>;
    readonly filter: string;
    readonly onlyChanged: string;
    readonly changed: Count;
    readonly noneChanged: string;
    readonly noMatch: string;
    readonly choiceOf: With;
    readonly delivered: (severity: string) => string;
    readonly off: string;
    readonly page: string;
    readonly pageOf: With;
    readonly reset: string;
    readonly wereReset: string;
  };
  readonly words: {
    readonly intro: string;
    readonly label: string;
    readonly count: Count;
    readonly none: string;
    readonly isDelivered: string;
    readonly restore: string;
    readonly restored: string;
    readonly deadline: string;
    readonly deadlineHint: string;
    readonly wrongDay: (wrong: Exclude<WrittenDay, { kind: 'day' }>) => string;
  };
  readonly hosts: {
    readonly intro: string;
    readonly host: string;
    readonly add: string;
    readonly hint: string;
    readonly none: string;
    readonly known: With;
    readonly always: With;
    readonly refused: With;
    readonly allowed: string;
    readonly revoked: string;
    readonly allowAgain: string;
    readonly allowAgainNamed: With;
  };
  readonly appearance: {
    readonly language: string;
    readonly browserLanguage: string;
    readonly theme: string;
    readonly themes: Readonly<Record<Theme, string>>;
  };
  readonly shortcuts: {
    readonly intro: string;
    readonly next: string;
    readonly previous: string;
    readonly off: string;
    readonly change: With;
    readonly press: string;
    readonly hint: string;
    readonly wrong: (keys: Extract<RecordedKeys['kind'], 'noModifier' | 'unnamed'>) => string;
    readonly taken: With;
    readonly reset: string;
    readonly wereReset: string;
    readonly browserTitle: string;
    readonly browserCurrent: With;
    readonly browserNone: string;
    readonly browserHow: Readonly<Record<'chromium' | 'firefox', string>>;
    readonly address: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyRefused: string;
  };
  readonly ignored: {
    readonly intro: string;
    readonly none: string;
    readonly count: (findings: number, reports: number) => string;
    readonly search: string;
    readonly noMatch: string;
    readonly noReason: string;
    readonly reason: With;
    readonly ignoredAt: With;
    readonly restore: string;
    readonly restoreNamed: With;
    readonly restored: With;
    readonly restoreAll: Count;
    readonly restoreAllOf: With;
    readonly restoredAll: With;
    readonly failed: string;
    readonly unreadable: string;
    readonly unreadableSettings: string;
    readonly unreadableReport: With;
    readonly exportUnreadable: string;
    readonly forgetUnreadable: string;
    readonly confirmForget: string;
    readonly forgotten: string;
  };
  readonly transfer: {
    readonly exportTitle: string;
    readonly exportText: string;
    readonly export: string;
    readonly exported: With;
    readonly importTitle: string;
    readonly importText: string;
    readonly choose: string;
    readonly noBackup: With;
    readonly preview: (file: string, settings: number, ignored: number) => string;
    readonly nothing: With;
    readonly changes: With;
    readonly unreadable: With;
    readonly unreadableIgnored: Count;
    readonly import: string;
    readonly imported: string;
    readonly importFailed: string;
    readonly failed: string;
    readonly resetTitle: string;
    readonly resetText: string;
    readonly reset: string;
    readonly confirmReset: string;
    readonly wasReset: string;
  };
}
