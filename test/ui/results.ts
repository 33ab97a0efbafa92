import type {
  CheckedResult,
  Coverage,
  Diagnosis,
  Finding,
  RefusedResult,
} from '../../src/check/check-result';
import type { FormTable } from '../../src/form/form';
import { forms } from '../../src/form/forms';
import { refusal } from '../../src/report/refusal';
import type { RefusalCode } from '../../src/report/refusal-codes';
import type { Report, Table } from '../../src/report/schema/report';

const source = {
  url: 'https://www.example.gov.cn/a.html',
  title: '年报',
  checkedAt: '2026-02-01T08:00:00.000Z',
};

/** A table of the form with the same figure in every cell. */
export function filledTable(printed: FormTable, figure: number | null): Table {
  return Object.fromEntries(
    printed.rows.map((row) => [
      row.field,
      Object.fromEntries(row.columns.map((column) => [column.field, figure])),
    ]),
  );
}

/** A report on the 2021 form, all cells 0, with the parts given in their stead. */
export function reportWith(parts: Partial<Report> = {}): Report {
  const { proactive, applications, litigation } = forms['2021'].tables;
  return {
    form: '2021',
    year: 2025,
    organization: '某某市人民政府',
    title: null,
    publishedOn: '2026-01-22',
    period: null,
    sections: [],
    tables: {
      proactive: filledTable(proactive, 0),
      applications: filledTable(applications, 0),
      litigation: filledTable(litigation, 0),
    },
    cells: {},
    ...parts,
  };
}

/** A finding; its title and message name the rule unless given. */
export function findingWith(parts: Partial<Finding> & Pick<Finding, 'rule' | 'severity'>): Finding {
  return {
    group: 'cells',
    title: { 'zh-CN': `${parts.rule} 标题`, en: `${parts.rule} title` },
    message: { 'zh-CN': `${parts.rule} 说明`, en: `${parts.rule} message` },
    basis: { 'zh-CN': '依据', en: 'basis' },
    cells: [],
    expected: null,
    actual: null,
    quote: null,
    passage: null,
    ...parts,
  };
}

/** What became of a rule that is called 规则 and its id. */
export function coverageOf(
  rule: string,
  outcome: Coverage['outcome'],
  parts: Partial<Coverage> = {},
): Coverage {
  return { rule, name: { 'zh-CN': `规则 ${rule}`, en: `rule ${rule}` }, group: 'cells', outcome, ...parts };
}

/** The result of a report that was checked, with these parts and nothing else in it. */
export function resultWith(parts: {
  readonly report?: Report;
  readonly findings?: Finding[];
  readonly diagnoses?: Diagnosis[];
  readonly coverage?: Coverage[];
}): CheckedResult {
  const { report = reportWith(), findings = [], diagnoses = [], coverage = [] } = parts;
  return { source, status: 'checked', report, findings, diagnoses, coverage };
}

/** The result of a page that was refused for a reason. */
export function refusedResult(code: RefusalCode): RefusedResult {
  const { status, text } = refusal(code);
  return { source, status, reason: { code, text } };
}
