import { isActive } from '../check/active';
import { severities } from '../language/severity';
import type { LocatedFinding } from './locate';
import type { MarkSurface } from './mark-surface';
import { elementAround } from './spot';
import { textHighlightsOf, type TextHighlights } from './text-highlights';

/** The marks on the words that findings quote. */
export interface WordMarks {
  /** Makes the words of one finding stand out, or none, in the place of the one before. */
  light(finding: LocatedFinding | null): void;
  /** Takes all marks off that are not in the markup. */
  remove(): void;
}

/** Words of one finding in one document. */
interface Words {
  readonly finding: LocatedFinding;
  readonly ranges: readonly Range[];
}

/**
 * Marks the words of findings, in each document those that stand in it. Where the browser cannot mark
 * words, the elements around them carry the mark.
 *
 * @param attributes the marks in the markup, which are taken off with those of the cells
 * @param isTaken whether an element carries the mark of a cell already
 */
export function markWords(
  findings: readonly LocatedFinding[],
  attributes: MarkSurface,
  isTaken: (element: Element) => boolean,
): WordMarks {
  const inDocuments = [...wordsByDocument(findings)].map(([document, words]) => {
    const highlights = textHighlightsOf(document);
    return highlights === null ? onElements(words, attributes, isTaken) : onText(words, highlights);
  });
  return {
    light(finding) {
      for (const marks of inDocuments) marks.light(finding);
    },
    remove() {
      for (const marks of inDocuments) marks.remove();
    },
  };
}

function wordsByDocument(findings: readonly LocatedFinding[]): Map<Document, Words[]> {
  const found = new Map<Document, Words[]>();
  for (const finding of findings) {
    const documents = new Set(finding.words.map(documentOf));
    for (const document of documents) {
      if (document === null) continue;
      const ranges = finding.words.filter((range) => documentOf(range) === document);
      found.set(document, [...(found.get(document) ?? []), { finding, ranges }]);
    }
  }
  return found;
}

function documentOf({ startContainer }: Range): Document | null {
  return startContainer.ownerDocument;
}

function rangesOf(words: readonly Words[], isMeant: (finding: LocatedFinding) => boolean): Range[] {
  return words.filter(({ finding }) => isMeant(finding)).flatMap(({ ranges }) => ranges);
}

function onText(words: readonly Words[], highlights: TextHighlights): WordMarks {
  for (const severity of severities) {
    highlights.put(
      severity,
      rangesOf(words, ({ finding }) => isActive(finding) && finding.severity === severity),
    );
  }
  return {
    light(lit) {
      highlights.put(
        'selected',
        rangesOf(words, (finding) => finding === lit),
      );
    },
    remove() {
      highlights.remove();
    },
  };
}

function onElements(
  words: readonly Words[],
  attributes: MarkSurface,
  isTaken: (element: Element) => boolean,
): WordMarks {
  const worstFirst = severities.flatMap((severity) =>
    words.filter(({ finding: { finding } }) => isActive(finding) && finding.severity === severity),
  );

  let before = new Set<Element>();

  function light(lit: LocatedFinding | null): void {
    const written = new Set<Element>();
    const litFirst = [...words.filter(({ finding }) => finding === lit), ...worstFirst];
    for (const { finding, ranges } of litFirst) {
      const selected = finding === lit ? { selected: 'true' } : {};
      for (const range of ranges) {
        const element = elementAround(range);
        if (element === null || written.has(element) || isTaken(element)) continue;
        written.add(element);
        attributes.write(element, { severity: finding.finding.severity, role: 'words', ...selected });
      }
    }
    for (const element of before) if (!written.has(element)) attributes.write(element, {});
    before = written;
  }

  light(null);
  return { light, remove: () => undefined };
}
