import { onTestFinished, vi } from 'vitest';

/** The layer of boxes over an editor; null while there is none. */
export type Overlay = () => HTMLElement | null;

/** Keeps the shadow trees that are made from now on, because that of the boxes is closed. */
export function watchOverlay(): Overlay {
  const attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
  onTestFinished(() => attachShadow.mockRestore());
  return () =>
    attachShadow.mock.results
      .flatMap((result) =>
        result.type === 'return' ? result.value.querySelector<HTMLElement>('.layer') : null,
      )
      .find((layer) => layer?.isConnected === true) ?? null;
}

/** The boxes that can be seen. */
export function boxes(overlay: Overlay): HTMLElement[] {
  return [...(overlay()?.querySelectorAll<HTMLElement>('.box') ?? [])].filter(
    (box) => getComputedStyle(box).visibility === 'visible',
  );
}

/**
 * The box, seen or not, that carries the marks of a cell.
 *
 * @param path `table.row.column`; the empty string for words
 */
export function boxOf(overlay: Overlay, path: string): HTMLElement {
  const selector = path === '' ? '[data-gouji-role=words]' : `[data-gouji-cell='${path}']`;
  const box = overlay()?.querySelector<HTMLElement>(selector);
  if (!box) throw new Error(`no box for ${path}`);
  return box;
}
