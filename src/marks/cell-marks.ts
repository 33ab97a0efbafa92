import type { Located, LocatedFinding } from './locate';
import type { MarkAttributes } from './mark-attributes';

/** The marks of cells in the markup of the page. */
export interface CellMarks {
  /** Shows which cells one finding is about, or none, in the place of the one before. */
  light(finding: LocatedFinding | null): void;
}

/**
 * Marks the cells on which findings are shown.
 *
 * @param attributes writes the marks, and takes them off again
 */
export function markCells({ marked }: Located, attributes: MarkAttributes): CellMarks {
  let lit: LocatedFinding | null = null;

  function write(element: Element): void {
    const cell = marked.get(element);
    const part = lit?.paths.get(element);
    if (cell !== undefined) {
      const { severity, path, role } = cell;
      const [anchor] = lit?.paths.keys() ?? [];
      const selected = anchor === element ? { selected: 'true' } : {};
      attributes.write(element, { severity, cell: path, role, ...selected });
    } else if (part !== undefined) attributes.write(element, { cell: part, role: 'part' });
    else attributes.write(element, {});
  }

  for (const { spot } of marked.values()) write(spot.element);

  return {
    light(finding) {
      const touched = [...(lit?.paths.keys() ?? []), ...(finding?.paths.keys() ?? [])];
      lit = finding;
      touched.forEach(write);
    },
  };
}
