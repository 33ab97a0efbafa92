import { useId, useState } from 'preact/hooks';
import type { RunPace } from '../../../run/run-record';
import type { RunWords } from '../words-zh-cn';

interface PaceFieldsProps {
  /** As the run has it now. */
  readonly pace: RunPace;
  /** Null while a field holds something that cannot be. */
  readonly onChange: (pace: RunPace | null) => void;
  readonly words: RunWords['pace'];
}

type PaceField = keyof RunPace;

/** The fields in the units in which people set them, and between which bounds. */
const fields: readonly {
  readonly field: PaceField;
  readonly unit: number;
  readonly range: [number, number];
}[] = [
  { field: 'perHost', unit: 1, range: [1, 2] },
  { field: 'pause', unit: 1000, range: [0, 60] },
  { field: 'timeLimit', unit: 1000, range: [1, 300] },
  { field: 'attempts', unit: 1, range: [1, 10] },
];

function valueOf(typed: string, { unit, range: [least, most] }: (typeof fields)[number]): number | null {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (!(value >= least && value <= most)) return null;
  return unit === 1 && !Number.isInteger(value) ? null : Math.round(value * unit);
}

/** How hosts are treated; behind a heading, since hardly anybody needs it. */
export function PaceFields({ pace, onChange, words }: PaceFieldsProps) {
  const id = useId();
  const [typed, setTyped] = useState<Readonly<Record<PaceField, string>>>(() => ({
    perHost: String(pace.perHost),
    pause: String(pace.pause / 1000),
    timeLimit: String(pace.timeLimit / 1000),
    attempts: String(pace.attempts),
  }));
  const change = (field: PaceField, value: string) => {
    const now = { ...typed, [field]: value };
    setTyped(now);
    const values = fields.map((each) => [each.field, valueOf(now[each.field], each)] as const);
    const isWhole = values.every(([, each]) => each !== null);
    const set = Object.fromEntries(values.filter(([, each]) => each !== null));
    onChange(isWhole ? { ...pace, ...set } : null);
  };
  return (
    <details class="pace">
      <summary>{words.heading}</summary>
      <p class="run-intro">{words.hint}</p>
      <div class="run-tools">
        {fields.map((each) => {
          const { field, range } = each;
          const isWrong = valueOf(typed[field], each) === null;
          return (
            <div key={field} class="run-field">
              <label for={`${id}-${field}`}>{words[field]}</label>
              <input
                id={`${id}-${field}`}
                type="text"
                inputMode="decimal"
                autocomplete="off"
                value={typed[field]}
                aria-invalid={isWrong ? true : undefined}
                aria-describedby={isWrong ? `${id}-${field}-error` : undefined}
                onInput={({ currentTarget }) => change(field, currentTarget.value)}
              />
              {isWrong && (
                <p id={`${id}-${field}-error`} class="run-error" role="alert">
                  {words.range(...range)}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </details>
  );
}
