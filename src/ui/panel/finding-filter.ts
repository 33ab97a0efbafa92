import { isActive } from '../../check/active';
import type { CheckedResult, Finding } from '../../check/check-result';
import type { Language, Localized } from '../../language/language';
import { severities, type Severity } from '../../language/severity';
import { textIn } from '../../language/text-in';
import { indexFindings, type IndexedFinding } from '../result/finding-groups';
import { cellNames } from './cell-names';

/** Whether findings were put aside by a person. */
export type FindingState = 'open' | 'ignored';

/** Which findings are wanted. */
export interface FindingFilter {
  readonly state: FindingState;
  /** Empty for those of any severity. */
  readonly severities: ReadonlySet<Severity>;
  /** Words that must all occur; blank for none. */
  readonly search: string;
}

/** How many findings there are of each state, and of each severity in the state that is wanted. */
export interface FindingCounts {
  readonly states: Readonly<Record<FindingState, number>>;
  readonly severities: ReadonlyMap<Severity, number>;
}

/** Whether a finding is open or was put aside. */
export const stateOf = (finding: Finding): FindingState => (isActive(finding) ? 'open' : 'ignored');

/** Counts findings for the choices of a filter. */
export function countFindings(findings: readonly Finding[], shown: FindingState): FindingCounts {
  const ofState = (state: FindingState) => findings.filter((finding) => stateOf(finding) === state);
  const inView = ofState(shown);
  const ofSeverity = (severity: Severity) => inView.filter((finding) => finding.severity === severity);
  return {
    states: { open: ofState('open').length, ignored: ofState('ignored').length },
    severities: new Map(severities.map((severity) => [severity, ofSeverity(severity).length])),
  };
}

/**
 * The findings that a filter lets through, with their positions in `findings`.
 *
 * @param selected the position of the selected finding, which passes whatever its severity and its words
 */
export function filterFindings(
  result: CheckedResult,
  filter: FindingFilter,
  selected: number | null,
  language: Language,
): readonly IndexedFinding[] {
  const words = plain(filter.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const wordsOf = words.length === 0 ? null : searchedWords(result, language);
  const isWanted = ({ index, finding }: IndexedFinding): boolean => {
    if (stateOf(finding) !== filter.state) return false;
    if (index === selected) return true;
    if (filter.severities.size > 0 && !filter.severities.has(finding.severity)) return false;
    const text = wordsOf?.(finding) ?? '';
    return words.every((word) => text.includes(word));
  };
  return indexFindings(result.findings).filter(isWanted);
}

/** Letters apart from case and width, since a clerk may type either. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The text of a finding that a search looks through: rule, title, message, quote, names of its cells. */
function searchedWords(
  { report, coverage }: CheckedResult,
  language: Language,
): (finding: Finding) => string {
  const names = cellNames(report);
  const rules = new Map(coverage.map(({ rule, name }) => [rule, name]));
  const inBoth = (text: Localized | undefined): string[] =>
    text === undefined ? [] : [text['zh-CN'], textIn(text, language)];
  return ({ rule, title, message, quote, cells, ignored, returned }) => {
    const ofCells = cells.flatMap((cell) => {
      const name = names.get(cell);
      return [...inBoth(name?.row), ...inBoth(name?.column)];
    });
    const reasons = [ignored?.reason ?? '', returned?.reason ?? ''];
    const said = [...inBoth(rules.get(rule)), ...inBoth(title), ...inBoth(message), quote ?? ''];
    return plain([rule, ...said, ...ofCells, ...reasons].join('\n'));
  };
}
