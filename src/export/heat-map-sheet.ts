import type { CheckedResult } from '../check/check-result';
import type { Language, Localized } from '../language/language';
import { isGraver, type Severity } from '../language/severity';
import { textIn } from '../language/text-in';
import type { Outcome } from './outcome';
import { outcomeHeads } from './outcome-columns';
import { resultsTotals } from './results-totals';
import { cell, spanning, type CellLook, type Sheet, type SheetCell } from './sheet';

const words = {
  name: { 'zh-CN': '规则与机关', en: 'Rules and bodies' },
  note: {
    'zh-CN':
      '格内为待处理的问题数：红色有错误，黄色待核对，蓝色提示；“?”为未能判断，“×”为规则已停用，空白为没有发现问题。',
    en: 'Open findings: red with errors, yellow to verify, blue notices; “?” not assessable, “×” turned off, blank for none.',
  },
  none: { 'zh-CN': '没有发现问题。', en: 'No problems were found.' },
} as const satisfies Record<string, Localized>;

const heat: Readonly<Record<Severity, CellLook>> = {
  error: 'heatOfError',
  warning: 'heatOfWarning',
  notice: 'heatOfNotice',
};

const headHeight = 150;

/** In columns, for the note above. */
const narrowest = 16;

interface Heat {
  readonly count: number;
  readonly severity: Severity;
}

function heatOf({ findings }: CheckedResult): ReadonlyMap<string, Heat> {
  const found = new Map<string, Heat>();
  for (const { rule, severity, ignored } of findings) {
    if (ignored !== undefined) continue;
    const known = found.get(rule);
    const isWorse = known === undefined || isGraver(severity, known.severity);
    found.set(rule, { count: (known?.count ?? 0) + 1, severity: isWorse ? severity : known.severity });
  }
  return found;
}

function cellsOf(result: CheckedResult, rules: readonly string[]): SheetCell[] {
  const found = heatOf(result);
  const outcomes = new Map(result.coverage.map(({ rule, outcome }) => [rule, outcome]));
  return rules.map((rule) => {
    const known = found.get(rule);
    if (known !== undefined) return cell(known.count, heat[known.severity]);
    const outcome = outcomes.get(rule);
    if (outcome === 'notAssessable' || outcome === 'crashed') return cell('?', 'missing');
    return outcome === 'off' ? cell('×', 'missing') : cell(null, 'figure');
  });
}

/** The rules that found something beside the reports in which they did. */
export function heatMapSheet(outcomes: readonly Outcome[], language: Language): Sheet {
  const say = (text: Localized): string => textIn(text, language);
  const heads = outcomeHeads(language);
  const rules = resultsTotals(outcomes).rules;
  const ids = rules.map(({ rule }) => rule);
  const rows = outcomes.flatMap(({ body, year, title, result }) =>
    result?.status === 'checked'
      ? [{ cells: [cell(body ?? title), cell(year, 'count'), ...cellsOf(result, ids)] }]
      : [],
  );
  return {
    name: say(words.name),
    widths: [34, 8, ...rules.map(() => 5)],
    frozenRows: 2,
    frozenColumns: 2,
    isWide: true,
    rows: [
      spanning(
        say(rules.length === 0 ? words.none : words.note),
        'note',
        Math.max(2 + rules.length, narrowest),
      ),
      {
        height: headHeight,
        cells: [
          cell(heads.body, 'head'),
          cell(heads.year, 'head'),
          ...rules.map(({ name }) => cell(say(name), 'upright')),
        ],
      },
      ...rows,
    ],
  };
}
