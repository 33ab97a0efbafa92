import type { Language } from '../../language/language';
import { capitalized } from '../../language/capitalized';
import { severityWords, type Severity } from '../../language/severity';
import { textIn } from '../../language/text-in';
import { ruleChoices, type RuleChoice } from '../../settings/settings';
import { SeverityIcon } from '../severity-icon';
import type { ListedRule } from './listed-rule';
import type { OptionsWordings } from './wordings';

/** The order in which a rule is turned down. */
const offered: readonly RuleChoice[] = ['error', 'warning', 'notice', 'off'];

interface RuleLineProps {
  readonly rule: ListedRule;
  /** Null as delivered. */
  readonly choice: RuleChoice | null;
  readonly onChoose: (choice: RuleChoice | null) => void;
  readonly onOpen: () => void;
  readonly language: Language;
  readonly words: OptionsWordings;
}

/** A rule with what a person has chosen for it. */
export function RuleLine({ rule, choice, onChoose, onOpen, language, words }: RuleLineProps) {
  const name = textIn(rule.name, language);
  const severity = choice ?? rule.severity;
  const severityName = (value: Severity): string => textIn(severityWords[value], language);
  return (
    <li
      class="rule-line"
      data-changed={choice === null ? undefined : true}
      data-off={severity === 'off' || undefined}
    >
      {severity === 'off' ? <span class="off-sign" aria-hidden /> : <SeverityIcon severity={severity} />}
      <span class="line-name">
        <span class="rule-name">{name}</span>
        <code>{rule.id}</code>
      </span>
      <button type="button" class="plain-button" aria-label={words.rules.pageOf(name)} onClick={onOpen}>
        {words.rules.page}
      </button>
      <select
        aria-label={words.rules.choiceOf(name)}
        value={choice ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(ruleChoices.find((each) => each === value) ?? null)
        }
      >
        <option value="">{words.rules.delivered(severityName(rule.severity))}</option>
        {offered.map((each) => (
          <option key={each} value={each}>
            {each === 'off' ? words.rules.off : capitalized(severityName(each))}
          </option>
        ))}
      </select>
    </li>
  );
}
