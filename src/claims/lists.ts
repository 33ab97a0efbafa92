import type { CountDraft, ListDraft } from './drafts';
import { settle } from './drafts';
import { canBePart, dimensionOf, type Dimension } from './dimensions';

interface Frame {
  /** Null where it is not certain of what the parts are: they are claims of nothing then. */
  readonly whole: CountDraft | null;
  readonly isInBrackets: boolean;
  isComplete: boolean;
  current: ListDraft | null;
  /** By what the current list divides; null while none of its parts is named. */
  dimension: Dimension | null;
}

/** No sentence nests deeper; the outermost lists of one that does are forgotten. */
const deepest = 16;

/** The lists of parts that are open while a sentence is read, the innermost last. */
export class OpenLists {
  private readonly frames: Frame[] = [];
  private readonly lists: ListDraft[] = [];

  private get innermost(): Frame | null {
    return this.frames.at(-1) ?? null;
  }

  get isOpen(): boolean {
    return this.frames.length > 0;
  }

  /** Whether the parts that follow are parts of something that is not understood. */
  get isLost(): boolean {
    return this.innermost !== null && this.innermost.whole === null;
  }

  open(whole: CountDraft | null, isInBrackets: boolean): void {
    if (this.frames.length >= deepest) this.frames.shift();
    this.frames.push({ whole, isInBrackets, isComplete: false, current: null, dimension: null });
  }

  /** Says that the list leaves nothing out. */
  complete(): void {
    const frame = this.innermost;
    if (frame === null) return;
    frame.isComplete = true;
    if (frame.current !== null) frame.current.isComplete = true;
  }

  /** Says that something stands in the list that was not understood. */
  breakOff(): void {
    for (const { current } of this.frames) if (current !== null) current.isBroken = true;
  }

  /** Ends the innermost open bracket and the lists inside it; the count that the bracket is of. */
  closeBracket(): CountDraft | null {
    let frame = this.frames.pop();
    while (frame !== undefined && !frame.isInBrackets) frame = this.frames.pop();
    return frame?.whole ?? null;
  }

  /** Ends the lists that are not in brackets around what follows. */
  close(): void {
    while (this.innermost !== null && !this.innermost.isInBrackets) this.frames.pop();
  }

  /** Enters a count as a part of the innermost list that has room for it; the lists inside that one end. */
  enter(part: CountDraft): boolean {
    for (let index = this.frames.length - 1; index >= 0; index--) {
      const frame = this.frames[index];
      if (frame?.whole && this.fits(frame.whole, part)) {
        this.frames.length = index + 1;
        this.listFor(frame, frame.whole, part).parts.push(part);
        return true;
      }
      if (frame?.isInBrackets === true) return false;
    }
    return false;
  }

  private fits(whole: CountDraft, part: CountDraft): boolean {
    if (part.subject === null) return part.unit === whole.unit;
    return whole.subject !== null && canBePart(whole.subject, part.subject);
  }

  /** 其中自然人3件、法人2件、予以公开4件 are two lists of one whole. */
  private listFor(frame: Frame, whole: CountDraft, part: CountDraft): ListDraft {
    const dimension = part.subject === null ? frame.dimension : dimensionOf(part.subject);
    const isOther = frame.dimension !== null && dimension !== frame.dimension;
    let list = isOther ? null : frame.current;
    frame.dimension = dimension;
    if (list === null) {
      list = { whole, parts: [], isComplete: frame.isComplete, isBroken: false };
      this.lists.push(list);
      frame.current = list;
    }
    part.list = list;
    // Whose an unnamed part is, its whole tells.
    if (part.subject === null) part.scope = whole.scope;
    return list;
  }

  /** Ends all lists and settles what only whole lists tell. */
  finish(): void {
    this.frames.length = 0;
    for (const list of this.lists) settle(list);
  }
}
