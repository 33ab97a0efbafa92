import type { Ref } from 'preact';
import { checkModes, type CheckMode } from '../../settings/settings';
import type { OptionsWordings } from './wordings';

interface ModeSelectProps {
  /** Left out where a label names it by its id. */
  readonly label?: string;
  readonly id?: string;
  readonly value: CheckMode;
  readonly words: OptionsWordings;
  readonly onChoose: (mode: CheckMode) => void;
  readonly fieldRef?: Ref<HTMLSelectElement>;
}

/** One of the ways of checking. */
export function ModeSelect({ label, id, value, words, onChoose, fieldRef }: ModeSelectProps) {
  return (
    <select
      ref={fieldRef ?? null}
      id={id}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = checkModes.find((mode) => mode === currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {checkModes.map((mode) => (
        <option key={mode} value={mode}>
          {words.checking.modes[mode].name}
        </option>
      ))}
    </select>
  );
}
