import { useId, useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { RuleChoice } from '../../settings/settings';
import type { ListedRule } from './listed-rule';
import { RuleLine } from './rule-line';
import { Section } from './section';
import { TextField } from './text-field';
import type { SettingsEditor } from './use-settings-editor';
import type { OptionsWordings } from './wordings';

interface RuleChoicesProps {
  readonly editor: SettingsEditor;
  readonly rules: readonly ListedRule[];
  readonly onOpen: (rule: string) => void;
  readonly language: Language;
  readonly words: OptionsWordings;
}

/** Every rule, its severity, and whether it is asked at all. */
export function RuleChoices({
  editor: { settings, change },
  rules,
  onOpen,
  language,
  words,
}: RuleChoicesProps) {
  const [filter, setFilter] = useState('');
  const [isOnlyChanged, setOnlyChanged] = useState(false);
  const id = useId();
  const choiceOf = ({ id: rule }: ListedRule): RuleChoice | null =>
    Object.hasOwn(settings.rules, rule) ? (settings.rules[rule] ?? null) : null;
  const changed = rules.filter((rule) => choiceOf(rule) !== null).length;
  const sought = filter.trim().toLowerCase();
  const shown = rules.filter(
    (rule) =>
      `${rule.id} ${textIn(rule.name, language)} ${rule.name['zh-CN']}`.toLowerCase().includes(sought) &&
      (!isOnlyChanged || choiceOf(rule) !== null),
  );
  const groups = [...new Set(rules.map(({ group }) => group))];

  const choose = (rule: string, choice: RuleChoice | null): void =>
    change((now) => {
      const others = Object.entries(now.rules).filter(([name]) => name !== rule);
      const chosen: [string, RuleChoice][] = choice === null ? [] : [[rule, choice]];
      return { ...now, rules: Object.fromEntries([...others, ...chosen]) };
    });

  return (
    <Section id="rules" title={words.sections.rules} intro={words.rules.intro}>
      <div class="list-tools">
        <TextField label={words.rules.filter} value={filter} onInput={setFilter} isSearch />
        <label class="check-line">
          <input
            type="checkbox"
            checked={isOnlyChanged}
            onChange={({ currentTarget }) => setOnlyChanged(currentTarget.checked)}
          />
          <span>{words.rules.onlyChanged}</span>
        </label>
        <p class="list-count" role="status">
          {changed === 0 ? words.rules.noneChanged : words.rules.changed(changed)}
        </p>
        <button
          type="button"
          disabled={Object.keys(settings.rules).length === 0}
          onClick={() => change((now) => ({ ...now, rules: {} }), words.rules.wereReset)}
        >
          {words.rules.reset}
        </button>
      </div>
      {shown.length === 0 && <p class="nothing">{words.rules.noMatch}</p>}
      {groups.map((group) => {
        const members = shown.filter((rule) => rule.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`}>{words.rules.groups[group]}</h3>
            <ul class="lines">
              {members.map((rule) => (
                <RuleLine
                  key={rule.id}
                  rule={rule}
                  choice={choiceOf(rule)}
                  onChoose={(choice) => choose(rule.id, choice)}
                  onOpen={() => onOpen(rule.id)}
                  language={language}
                  words={words}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Section>
  );
}
