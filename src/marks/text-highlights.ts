import type { Severity } from '../language/severity';

/** A kind of marked words: those of findings of a severity, and those of the selected finding on top. */
type HighlightKind = Severity | 'selected';

const names: Readonly<Record<HighlightKind, string>> = {
  notice: 'gouji-notice',
  warning: 'gouji-warning',
  error: 'gouji-error',
  selected: 'gouji-selected',
};

const priorities: readonly HighlightKind[] = ['notice', 'warning', 'error', 'selected'];

/** What a window has to offer where the browser can mark words; a part may be missing. */
interface HighlightingWindow {
  readonly Highlight?: typeof Highlight;
  readonly CSS?: { readonly highlights?: HighlightRegistry };
}

/** Words of one document that are marked beside its markup, which stays as it is. */
export interface TextHighlights {
  /** Marks words in the place of those of that kind before; none with an empty list. */
  put(kind: HighlightKind, ranges: readonly Range[]): void;
  /** Takes every mark off. */
  remove(): void;
}

/**
 * The marks that a browser draws on words without elements around them.
 *
 * @param document whose window keeps them
 * @returns null where the browser cannot
 */
export function textHighlightsOf(document: Document): TextHighlights | null {
  const view: HighlightingWindow | null = document.defaultView;
  const registry = view?.CSS?.highlights;
  const Words = view?.Highlight;
  if (registry === undefined || Words === undefined) return null;
  return {
    put(kind, ranges) {
      if (ranges.length === 0) {
        registry.delete(names[kind]);
        return;
      }
      const highlight = new Words(...ranges);
      highlight.priority = priorities.indexOf(kind);
      registry.set(names[kind], highlight);
    },
    remove() {
      for (const kind of priorities) registry.delete(names[kind]);
    },
  };
}
