import { useState } from 'preact/hooks';

/** The part of the browser's clipboard that is used; undefined where the browser offers none. */
export type TextClipboard = Pick<Clipboard, 'writeText'> | undefined;

export interface CopyOutcome {
  /** What happened, in words. */
  readonly message: string;
  /** The text to be copied by hand, where the browser refused; otherwise null. */
  readonly refusedText: string | null;
}

export interface CopyControl {
  /** Null before the first copy. */
  readonly outcome: CopyOutcome | null;
  /** Copies a text; `message` is what is said when that is done. */
  readonly copy: (text: string, message: string) => void;
  /** Says something else in the same place. */
  readonly say: (message: string) => void;
  /** Takes the outcome off the screen. */
  readonly forget: () => void;
}

/**
 * Copies texts.
 *
 * @param refused what is said where the browser does not let the extension copy
 */
export function useCopy(clipboard: TextClipboard, refused: string): CopyControl {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copy = async (text: string, message: string) => {
    setOutcome(
      (await isWritten(clipboard, text))
        ? { message, refusedText: null }
        : { message: refused, refusedText: text },
    );
  };
  return {
    outcome,
    copy: (text, message) => void copy(text, message),
    say: (message) => setOutcome({ message, refusedText: null }),
    forget: () => setOutcome(null),
  };
}

async function isWritten(clipboard: TextClipboard, text: string): Promise<boolean> {
  if (clipboard === undefined) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
