/** A file that was written and is not yet saved. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** One file that a person can ask for. */
export interface ExportEntry {
  /** Names it in a list; the same in every language. */
  readonly id: string;
  readonly label: string;
  /**
   * Writes the file.
   *
   * @throws Error where it cannot be written
   */
  readonly run: () => Promise<ExportedFile>;
}
