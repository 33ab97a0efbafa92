/**
 * The part that an element plays where tables are laid out without table elements: those of a table;
 * `line`, whose children stand side by side; `grid`, whose children fill rows and columns; `contents`,
 * which has no box of its own.
 */
export type Layout = 'table' | 'head' | 'body' | 'foot' | 'row' | 'cell' | 'line' | 'grid' | 'contents';

const ofName = new Map<string, Layout>(
  Object.entries({
    table: 'table',
    thead: 'head',
    tbody: 'body',
    tfoot: 'foot',
    tr: 'row',
    td: 'cell',
    th: 'cell',
  } as const),
);

const ofRole = new Map<string, Layout>(
  Object.entries({
    table: 'table',
    grid: 'table',
    treegrid: 'table',
    rowgroup: 'body',
    row: 'row',
    cell: 'cell',
    gridcell: 'cell',
    columnheader: 'cell',
    rowheader: 'cell',
  } as const),
);

const ofDisplay = new Map<string, Layout>(
  Object.entries({
    table: 'table',
    'inline-table': 'table',
    'table-header-group': 'head',
    'table-row-group': 'body',
    'table-footer-group': 'foot',
    'table-row': 'row',
    'table-cell': 'cell',
    flex: 'line',
    'inline-flex': 'line',
    grid: 'grid',
    'inline-grid': 'grid',
    contents: 'contents',
  } as const),
);

/** The part that an element of that name plays by itself; null for none. */
export function layoutOfName(name: string | null): Layout | null {
  return name === null ? null : (ofName.get(name) ?? null);
}

/** The part that an ARIA role says; null for none. */
export function layoutOfRole(role: string | null): Layout | null {
  return role === null ? null : (ofRole.get(role.trim().toLowerCase()) ?? null);
}

/**
 * The part that the style says; null for none.
 *
 * @param display the value of `display`
 * @param direction the value of `flex-direction`
 */
export function layoutOfStyle(display: string, direction: string): Layout | null {
  const layout = ofDisplay.get(display.trim().toLowerCase()) ?? null;
  return layout === 'line' && direction.trim().startsWith('column') ? null : layout;
}
