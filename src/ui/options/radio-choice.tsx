import { useId } from 'preact/hooks';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** The language of the name, where it is not that of the page. */
  readonly lang?: string;
  readonly explanation?: string;
}

interface RadioChoiceProps<Value extends string> {
  readonly legend: string;
  /** Whether the legend is said only to those who cannot see the heading above. */
  readonly isLegendHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several values, each on a line of its own where it is explained. */
export function RadioChoice<Value extends string>({
  legend,
  isLegendHidden = false,
  choices,
  value,
  onChoose,
}: RadioChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="radio-choice">
      <legend class={isLegendHidden ? 'unseen' : undefined}>{legend}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.explanation === undefined ? undefined : `${name}-${choice.value}`}
              onChange={() => onChoose(choice.value)}
            />
            <span lang={choice.lang}>{choice.name}</span>
            {choice.explanation !== undefined && (
              <span id={`${name}-${choice.value}`} class="explanation">
                {choice.explanation}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
