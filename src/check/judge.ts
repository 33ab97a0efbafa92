import { diagnose, failed } from '../diagnosis/diagnose';
import type { Diagnosis as Found } from '../diagnosis/diagnosis';
import type { Report } from '../report/schema/report';
import { catalogue } from '../rules/catalogue';
import type { Finding } from '../rules/finding';
import { runRules } from '../rules/run-rules';
import type { Diagnosis, Judgement } from './judgement';

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
function diagnosesOf(report: Report, findings: readonly Finding[]): Diagnosis[] {
  try {
    return diagnose(report, findings).map(toResult);
  } catch (error) {
    return [toResult(failed(findings, error))];
  }
}

/** Runs every rule over a report and looks for what explains the sums that do not hold. */
export function judge(report: Report): Judgement {
  const { findings, coverage } = runRules(report, catalogue);
  return { findings, diagnoses: diagnosesOf(report, findings), coverage };
}
