import { judge } from '../check/judge';
import { verdictOf } from '../check/verdict';
import { ignoredFinding } from '../ignoring/ignored-finding';
import { catalogue } from '../rules/catalogue';
import { defaultSettings, type RuleSettings } from '../rules/context';
import { dayNamed } from '../settings/day-of-year';
import type { Coverage, Diagnosis, Finding, PreviousPlace } from './finding';
import type { PreviousReport, Report } from './report';
import type { Severity } from './words';

/** A finding that a person has put aside. Made by `ignore`, to be stored as it is. */
export interface IgnoredFinding {
  /** What the finding is about, whatever its figures. */
  readonly subject: string;
  /** The figures it was ignored with. */
  readonly figures: string;
  /** Its title in Chinese. */
  readonly title: string;
  /** Why, in the words of the person. */
  readonly reason: string;
  /** When, in UTC. */
  readonly at: string;
}

/** How a report is checked. */
export interface CheckOptions {
  /** By id: a severity in the place of the rule's own, or `off`. Rules that are left out stay as they are. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Words that have no place in a report, in the place of the list that the rule `suspicious-words` brings. */
  readonly suspiciousWords?: readonly string[];
  /** The day by which 乡镇 and 街道 publish where a local notice sets one, as `MM-DD`; `01-31` by default. */
  readonly localDeadline?: string;
  /** The same body's report of the year before; without it rules across years cannot judge. */
  readonly previous?: PreviousReport | undefined;
  /** What is put aside in this report. */
  readonly ignored?: readonly IgnoredFinding[];
}

/** What a check amounts to. */
export interface Verdict {
  /** Findings by severity, without ignored ones. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that are ignored. */
  readonly ignored: number;
  /** Rules about sums that could not judge, and any that crashed: without them, no errors do not mean correct sums. */
  readonly unfinished: number;
}

/** What rules and diagnosis say of a report. */
export interface CheckResult {
  /** Gravest first. */
  readonly findings: Finding[];
  /** One for each independent group of sums that do not hold. */
  readonly diagnoses: Diagnosis[];
  /** What became of every rule, in the order of `rules`. */
  readonly coverage: Coverage[];
  readonly verdict: Verdict;
  /** The report of the year before that was compared with. */
  readonly previous?: PreviousPlace | undefined;
}

function severitiesIn({ rules = {} }: CheckOptions): RuleSettings['severities'] {
  const unknown = Object.keys(rules).find((id) => !catalogue.some((rule) => rule.id === id));
  if (unknown === undefined) return rules;
  throw new RangeError(`there is no rule "${unknown}"; the ids of all rules are in the export "rules"`);
}

function deadlineIn({ localDeadline }: CheckOptions): string {
  if (localDeadline === undefined) return defaultSettings.localDeadline;
  const written = dayNamed(localDeadline);
  if (written.kind === 'day') return written.day;
  throw new RangeError(`localDeadline is no day of a year: "${localDeadline}"; write it as MM-DD`);
}

/**
 * Checks a report: runs every rule over it and looks for the wrong figures behind sums that do not hold.
 *
 * @param report from `readReport` or from a document; it is not changed
 * @param options see `CheckOptions`
 * @throws RangeError where a rule is named that does not exist, or the deadline is no day
 *
 * @example
 * const { findings, verdict } = check(reading.report, { rules: { 'blank-cells': 'off' } });
 * for (const { severity, message } of findings) console.log(severity, message.en);
 */
export function check(report: Report, options: CheckOptions = {}): CheckResult {
  const { suspiciousWords = defaultSettings.suspiciousWords, ignored = [], previous } = options;
  const settings = {
    suspiciousWords,
    localDeadline: deadlineIn(options),
    severities: severitiesIn(options),
  };
  const judgement = judge(report, { settings, ignored, previous });
  const { counts, ignored: putAside, unfinished } = verdictOf(judgement.findings, judgement.coverage);
  return { ...judgement, verdict: { counts, ignored: putAside, unfinished } };
}

/**
 * Puts a finding aside. Given to later checks as `ignored`, it marks the finding as ignored as long as its figures
 * are the same; with other figures the finding comes back.
 *
 * @param reason why, in the words of the person; may be empty
 * @param at the moment, now where it is left out
 */
export function ignore(report: Report, finding: Finding, reason: string, at = new Date()): IgnoredFinding {
  return ignoredFinding(report, finding, reason, at);
}
