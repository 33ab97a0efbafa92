import { useState } from 'preact/hooks';
import type { CheckResult } from '../../check/check-result';
import type { Wordings } from '../wordings/wordings';

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
  readonly copy: (result: CheckResult) => void;
  /** Takes the outcome off the screen. */
  readonly forget: () => void;
}

/**
 * Copies results as JSON.
 *
 * @param toJson the text of a result
 */
export function useCopy(
  clipboard: TextClipboard,
  toJson: (result: CheckResult) => string,
  words: Wordings['copy'],
): CopyControl {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copy = async (result: CheckResult) => {
    const text = toJson(result);
    setOutcome(
      (await isWritten(clipboard, text))
        ? { message: copiedWords(result, text, words), refusedText: null }
        : { message: words.refused, refusedText: text },
    );
  };
  return { outcome, copy: (result) => void copy(result), forget: () => setOutcome(null) };
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

function copiedWords(result: CheckResult, text: string, words: Wordings['copy']): string {
  if (result.status !== 'checked') return words.copied(text.length);
  const tables = Object.values(result.report.tables).filter((table) => table !== null);
  return words.copiedReport(text.length, tables.length, result.findings.length);
}
