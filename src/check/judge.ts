import { diagnose, failed } from '../diagnosis/diagnose';
import type { Diagnosis as Found } from '../diagnosis/diagnosis';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import { applyIgnored } from '../ignoring/apply-ignored';
import type { IgnoredFinding } from '../ignoring/ignored-finding';
import { catalogue } from '../rules/catalogue';
import { defaultSettings, type RuleSettings } from '../rules/context';
import type { Finding as Told } from '../rules/finding';
import { runRules } from '../rules/run-rules';
import { comparisonOf } from './comparison';
import type { Diagnosis, Finding, Judgement } from './judgement';
import { previousPlaceOf } from './previous-place';

/** A diagnosis in the shape in which it travels. */
function toResult({ explains, changes, options, choices, suspects, ...diagnosis }: Found): Diagnosis {
  return {
    ...diagnosis,
    explains: [...explains],
    changes: [...changes],
    options: options.map((option) => [...option]),
    choices: [...choices],
    suspects: [...suspects],
  };
}

/** What explains the sums that do not hold. A search that fails costs no finding: it is said to have failed. */
function diagnosesOf(report: Report, findings: readonly Told[]): Diagnosis[] {
  try {
    return diagnose(report, findings)
      .filter(({ explains }) => explains.length > 0)
      .map(toResult);
  } catch (error) {
    return [toResult(failed(findings, error))];
  }
}

function withComparison(report: Report, finding: Told, previous: PreviousReport | undefined): Finding {
  const comparison = comparisonOf(report, finding, previous);
  return comparison === undefined ? finding : { ...finding, comparison };
}

/** What a person has to do with a judgement. */
export interface JudgeOptions {
  /** How the rules are set; as delivered where it is left out. */
  readonly settings?: RuleSettings;
  /** What is ignored in this report. */
  readonly ignored?: readonly IgnoredFinding[];
  /** Last year's report of the same body, where it is at hand. */
  readonly previous?: PreviousReport | undefined;
}

/** Runs every rule over a report and looks for what explains the sums that do not hold. */
export function judge(
  report: Report,
  { settings = defaultSettings, ignored = [], previous }: JudgeOptions = {},
): Judgement {
  const { findings, coverage } = runRules(report, catalogue, { settings, previous });
  const diagnoses = diagnosesOf(report, findings);
  const compared = findings.map((finding) => withComparison(report, finding, previous));
  return {
    findings: applyIgnored(report, compared, ignored),
    diagnoses,
    coverage,
    ...(previous !== undefined && { previous: previousPlaceOf(previous) }),
  };
}
