import { useRef, useState } from 'preact/hooks';
import type { HistoryChange } from '../../history/history-entry';
import type { Language } from '../../language/language';
import type { Report } from '../../report/schema/report';
import { placeInWords } from './place-in-words';
import type { HistoryWords } from './words';

/** A longer table is shortened to so many lines until it is asked for. */
const shownAtFirst = 10;

interface ChangeTableProps {
  readonly changes: readonly HistoryChange[];
  readonly report: Report;
  /** The version before. */
  readonly before: Report | undefined;
  readonly language: Language;
  readonly words: HistoryWords['versions'];
}

/** What changed from one version to the next: where, what stood there, what stands there now. */
export function ChangeTable({ changes, report, before, language, words }: ChangeTableProps) {
  const [isWhole, setWhole] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const shown = isWhole || changes.length <= shownAtFirst + 2 ? changes.length : shownAtFirst;
  const unfold = (): void => {
    setWhole(true);
    // The button is gone then, and with it the focus.
    table.current?.focus({ preventScroll: true });
  };
  const said = (text: string | null): string => (text === null || text === '' ? words.nothing : text);
  return (
    <>
      <table ref={table} tabIndex={-1} class="changes" aria-label={words.changes(changes.length)}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, shown).map(({ path, from, to }) => (
            <tr key={path}>
              <th scope="row">{placeInWords(path, [report, before], language, words)}</th>
              <td>{said(from)}</td>
              <td>{said(to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < changes.length && (
        <button type="button" class="plain-button" onClick={unfold}>
          {words.moreChanges(changes.length - shown)}
        </button>
      )}
    </>
  );
}
