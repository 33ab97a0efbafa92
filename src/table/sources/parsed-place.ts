import type { ParsedNode } from './parsed';

/** A stretch of markup, in letters (UTF-16 units); `end` is behind the last one. */
export interface MarkupPlace {
  readonly start: number;
  readonly end: number;
}

/** Where a node stands in the markup that it was parsed from; null where the parser did not note it, or made it up. */
export function placeInMarkup({ sourceCodeLocation }: ParsedNode): MarkupPlace | null {
  if (sourceCodeLocation === undefined || sourceCodeLocation === null) return null;
  return { start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset };
}
