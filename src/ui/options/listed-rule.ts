import type { Localized } from '../../language/language';
import type { Severity } from '../../language/severity';
import type { RuleGroup } from '../../rules/finding';

/** A rule as the options list it. */
export interface ListedRule {
  readonly id: string;
  readonly name: Localized;
  readonly group: RuleGroup;
  /** The severity with which it is delivered. */
  readonly severity: Severity;
}

/** A rule from its parts; the name in Chinese and in English. */
export function listedRule(
  id: string,
  chinese: string,
  english: string,
  group: RuleGroup,
  severity: Severity,
): ListedRule {
  return { id, name: { 'zh-CN': chinese, en: english }, group, severity };
}
