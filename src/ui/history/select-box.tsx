import type { Selection } from './selection';

interface SelectBoxProps {
  /** The reports that the box stands for. */
  readonly ids: readonly string[];
  readonly selection: Selection;
  readonly label: string;
}

/** A box that selects reports; half ticked where only some of them are. */
export function SelectBox({ ids, selection, label }: SelectBoxProps) {
  const selected = ids.filter((id) => selection.ids.has(id)).length;
  return (
    <label class="select-box">
      <input
        type="checkbox"
        aria-label={label}
        checked={selected === ids.length}
        ref={(box) => {
          if (box !== null) box.indeterminate = selected > 0 && selected < ids.length;
        }}
        onChange={({ currentTarget }) => selection.set(ids, currentTarget.checked)}
      />
    </label>
  );
}
