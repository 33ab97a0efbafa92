interface SpacerRowProps {
  /** In CSS pixels; nothing is shown for 0. */
  readonly height: number;
  readonly columns: number;
}

/** The room of rows that are not in the markup. */
export function SpacerRow({ height, columns }: SpacerRowProps) {
  if (height <= 0) return null;
  return (
    <tr class="spacer-row" aria-hidden>
      <td colSpan={columns} style={{ height: `${String(height)}px` }} />
    </tr>
  );
}
