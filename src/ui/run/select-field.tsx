interface SelectFieldProps<Value extends string | number> {
  readonly label: string;
  /** What stands for all of them; left out where one must be chosen. */
  readonly all?: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  /** Null for all of them. */
  readonly value: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** One of several values, or all of them, with a label above. */
export function SelectField<Value extends string | number>({
  label,
  all,
  choices,
  value,
  onChoose,
}: SelectFieldProps<Value>) {
  return (
    <label class="run-field">
      <span>{label}</span>
      <select
        value={value === null ? '' : String(value)}
        onChange={({ currentTarget }) =>
          onChoose(choices.find((each) => String(each.value) === currentTarget.value)?.value ?? null)
        }
      >
        {all !== undefined && <option value="">{all}</option>}
        {choices.map((each) => (
          <option key={each.value} value={String(each.value)}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}
