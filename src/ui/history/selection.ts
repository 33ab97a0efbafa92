/** The reports that are selected, by id, and how that is changed. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Selects reports, or lets go of them. */
  readonly set: (ids: readonly string[], isSelected: boolean) => void;
}
