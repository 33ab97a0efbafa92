import type { Located, LocatedFinding } from './locate';
import { createMarkAttributes } from './mark-attributes';

/** The marks in the markup of the page. */
export interface CellMarks {
  /** Shows which cells one finding is about, or none, in the place of the one before. */
  light(finding: LocatedFinding | null): void;
  /** Takes all marks off; every element carries what it did before. */
  remove(): void;
}

/**
 * Marks the cells on which findings are shown.
 *
 * @param documents the page and those of its frames that hold cells
 */
export function markCells(documents: Iterable<Document>, { marked }: Located): CellMarks {
  const attributes = createMarkAttributes();
  let lit: LocatedFinding | null = null;

  function write(element: Element): void {
    const cell = marked.get(element);
    const part = lit?.paths.get(element);
    if (cell !== undefined) {
      const { severity, path, role } = cell;
      const selected = lit?.anchor === element ? { selected: 'true' } : {};
      attributes.write(element, { severity, cell: path, role, ...selected });
    } else if (part !== undefined) attributes.write(element, { cell: part, role: 'part' });
    else attributes.write(element, {});
  }

  for (const document of documents) attributes.blank(document);
  for (const { element } of marked.values()) write(element);

  return {
    light(finding) {
      const touched = [...(lit?.paths.keys() ?? []), ...(finding?.paths.keys() ?? [])];
      lit = finding;
      touched.forEach(write);
    },
    remove() {
      attributes.restore();
    },
  };
}
