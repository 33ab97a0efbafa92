import { isActive } from '../check/active';
import type { Located, LocatedFinding } from './locate';
import type { ElementMarks } from './mark-attributes';
import type { MarkSurface } from './mark-surface';

/** The marks of cells in the markup of the page. */
export interface CellMarks {
  /** Shows which cells one finding is about, or none, in the place of the one before. */
  light(finding: LocatedFinding | null): void;
}

/** The marks of a lit cell that carries none otherwise: an ignored finding shows its total and its suspects only now. */
function marksOfUnmarked(lit: LocatedFinding | null, element: Element, path: string): ElementMarks {
  if (lit === null || lit.isOnLabel || isActive(lit.finding)) return { cell: path, role: 'part' };
  const { severity } = lit.finding;
  const [anchor] = lit.paths.keys();
  const isSuspect = lit.diagnosis?.suspects.includes(path) === true;
  if (element !== anchor)
    return isSuspect ? { severity, cell: path, role: 'suspect' } : { cell: path, role: 'part' };
  return { severity, cell: path, role: isSuspect ? 'suspect' : 'total', selected: 'true' };
}

/**
 * Marks the cells on which findings are shown.
 *
 * @param attributes writes the marks, and takes them off again
 */
export function markCells({ marked }: Located, attributes: MarkSurface): CellMarks {
  let lit: LocatedFinding | null = null;

  function write(element: Element): void {
    const cell = marked.get(element);
    const part = lit?.paths.get(element);
    if (cell !== undefined) {
      const { severity, path, role } = cell;
      const [anchor] = lit?.paths.keys() ?? [];
      const selected = anchor === element ? { selected: 'true' } : {};
      attributes.write(element, { severity, cell: path, role, ...selected });
    } else if (part !== undefined) attributes.write(element, marksOfUnmarked(lit, element, part));
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
