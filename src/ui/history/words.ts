import type { Count } from '../wordings/wordings';
import type { HistoryOrder } from './search';

/** Every word of the history page in one language. */
export interface HistoryWords {
  readonly productName: string;
  readonly title: string;
  readonly links: {
    readonly label: string;
    readonly runs: string;
    readonly handbook: string;
    readonly settings: string;
  };
  readonly loading: string;
  readonly unavailable: {
    readonly title: string;
    readonly text: string;
    readonly advice: string;
    readonly detail: string;
  };
  readonly undo: string;
  readonly undone: string;
  readonly cancel: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** Said where something could not be stored. */
  readonly failed: string;
  readonly list: {
    readonly search: string;
    readonly searchHint: string;
    readonly year: string;
    readonly everyYear: string;
    readonly onlyErrors: string;
    readonly order: string;
    readonly orders: Readonly<Record<HistoryOrder, string>>;
    /** Of everything there is. */
    readonly all: (bodies: number, reports: number) => string;
    /** Of what was sought. */
    readonly found: (bodies: number, reports: number) => string;
    readonly noMatch: string;
    readonly showAll: string;
    readonly caption: string;
    readonly columns: {
      readonly body: string;
      readonly year: string;
      readonly result: string;
      readonly host: string;
      readonly lastSeen: string;
      readonly compare: string;
    };
    readonly yearUnknown: string;
    readonly yearOf: Count;
    /** Said of a report whose page has changed so often. */
    readonly changed: Count;
    readonly noFindings: string;
    readonly ignored: Count;
    /** Sums that could not be assessed. */
    readonly unfinished: Count;
    readonly noHost: string;
    readonly moreHosts: (host: string, others: number) => string;
    /** The link to the comparison with the year before. */
    readonly compareWith: Count;
    readonly selectSought: Count;
    readonly selectBody: (body: string) => string;
    readonly selectReport: (report: string) => string;
    readonly alsoCalled: (names: readonly string[]) => string;
    readonly pages: string;
    readonly previousPage: string;
    readonly nextPage: string;
    readonly pageOf: (from: number, to: number, total: number) => string;
  };
  readonly names: {
    readonly summary: Count;
    readonly explanation: string;
    readonly part: string;
    readonly partNamed: (name: string) => string;
    readonly parted: (name: string, body: string) => string;
  };
  readonly selection: {
    readonly label: string;
    readonly count: (reports: number, bodies: number) => string;
    readonly compare: string;
    readonly compareNeedsTwo: string;
    readonly join: string;
    readonly joinNeedsTwo: string;
    readonly joinExplanation: string;
    readonly joined: (bodies: number, name: string) => string;
    readonly remove: string;
    readonly clear: string;
    readonly removed: Count;
  };
  readonly empty: {
    readonly title: string;
    readonly text: string;
    readonly how: string;
    readonly moved: string;
  };
  readonly broken: {
    readonly title: Count;
    readonly text: string;
    readonly details: string;
    readonly item: (store: string, key: string, reason: string) => string;
    readonly forget: string;
    readonly confirmForget: string;
    readonly forgotten: string;
  };
  readonly keeping: {
    readonly title: string;
    readonly privacy: string;
    /** Said where a report that was checked could not be kept. */
    readonly problem: (reason: string) => string;
    readonly usage: (used: string, quota: string) => string;
    readonly setting: string;
    /** Said where nothing more is kept. */
    readonly isOff: string;
    readonly settingOn: string;
    readonly export: string;
    readonly exporting: string;
    readonly exported: (file: string) => string;
    readonly exportFailed: string;
    readonly import: string;
    readonly importing: (file: string) => string;
    readonly imported: (added: number, extended: number, unchanged: number) => string;
    readonly noHistory: (file: string) => string;
    readonly importFailed: string;
    readonly notTaken: Count;
    readonly close: string;
    readonly removeAll: string;
    readonly confirmRemoveAll: Count;
  };
  readonly report: {
    readonly title: string;
    readonly back: string;
    readonly gone: string;
    readonly goneAdvice: string;
    readonly judging: string;
    readonly judgeFailed: string;
    readonly detail: string;
    readonly basis: string;
    readonly openPage: string;
    readonly print: string;
    readonly compareYear: Count;
    readonly remove: string;
    readonly facts: (firstSeen: string, lastSeen: string) => string;
    readonly older: (version: number, day: string) => string;
    readonly ignoredFindings: Count;
    readonly previous: (title: string) => string;
  };
  readonly versions: {
    readonly title: string;
    readonly explanation: string;
    readonly number: Count;
    readonly newest: string;
    readonly seen: (day: string) => string;
    readonly first: string;
    readonly sameReport: string;
    readonly show: Count;
    readonly shown: string;
    readonly changes: Count;
    readonly place: string;
    readonly from: string;
    readonly to: string;
    readonly nothing: string;
    readonly section: Count;
    readonly extraRow: string;
    /** The button under a shortened list of changes. */
    readonly moreChanges: Count;
    /** Fields of a report that are no cells, by their names; others keep theirs. */
    readonly fields: Readonly<Record<string, string>>;
  };
  readonly comparison: {
    readonly title: string;
    readonly missing: string;
    readonly missingAdvice: string;
    readonly failed: string;
  };
}
