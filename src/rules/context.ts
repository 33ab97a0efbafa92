import type { Severity } from '../language/severity';
import type { PreviousReport } from '../report/schema/previous-report';
import { defaultSuspiciousWords } from './default-suspicious-words';

/** What the reader of the findings can set; see the options. */
export interface RuleSettings {
  /** Words that have no place in a report, such as the names of gambling sites. */
  readonly suspiciousWords: readonly string[];
  /** The day by which 乡镇 and 街道 publish where a local notice sets one, as `MM-DD`. */
  readonly localDeadline: string;
  /** By the id of a rule: a severity in the place of its own, or `off`; those left out are as delivered. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** What a rule may know besides the report. */
export interface RuleContext {
  readonly settings: RuleSettings;
  /** Left out where no report of the year before is at hand: rules across years then cannot judge. */
  readonly previous?: PreviousReport | undefined;
}

/** The settings as they are delivered. */
export const defaultSettings: RuleSettings = {
  suspiciousWords: defaultSuspiciousWords,
  localDeadline: '01-31',
  severities: {},
};

export const defaultContext: RuleContext = { settings: defaultSettings };
