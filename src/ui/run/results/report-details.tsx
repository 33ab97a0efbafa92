import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { textIn } from '../../../language/text-in';
import type { ResultRow } from '../../../run/results/result-row';
import { StatusLine } from '../../status-line';
import { useCopy } from '../../use-copy';
import type { RunServices } from '../services';
import { WebLink } from '../web-link';
import { DetailedReport } from './detailed-report';
import type { ResultWords } from './words-zh-cn';

/** Which report is looked at, among which ones, and whose findings first. */
export interface Opened {
  readonly position: number;
  /** Positions, in the order in which they are leafed through. */
  readonly among: readonly number[];
  readonly rule: string | null;
}

interface ReportDetailsProps {
  readonly rows: readonly ResultRow[];
  readonly opened: Opened;
  /** Null closes. */
  readonly onOpen: (opened: Opened | null) => void;
  readonly services: RunServices;
  readonly language: Language;
  readonly words: ResultWords;
}

/** One report of the run over the page: what was found in it, or why nothing could be. */
export function ReportDetails({ rows, opened, onOpen, services, language, words }: ReportDetailsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { outcome: copyOutcome, copy, forget } = useCopy(services.clipboard, words.details.refused);
  const row = rows.find(({ position }) => position === opened.position);
  const result = row?.page.result;
  const [reportPage, setReportPage] = useState<string | null>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useEffect(() => {
    forget();
    setReportPage(null);
    if (result?.status !== 'checked') return undefined;
    const life = new AbortController();
    services.reportPage(result).then(
      (address) => {
        if (!life.signal.aborted) setReportPage(address);
      },
      () => undefined,
    );
    return () => life.abort();
  }, [result, services]);
  if (row === undefined) return null;
  const { details } = words;
  const at = opened.among.indexOf(opened.position);
  const leaf = (step: number) => {
    const position = opened.among[at + step];
    if (position !== undefined) onOpen({ ...opened, position });
  };
  return (
    <dialog
      ref={dialog}
      class="report-details"
      aria-label={row.body}
      onClose={() => onOpen(null)}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="details-head">
        <button type="button" disabled={at <= 0} onClick={() => leaf(-1)}>
          {details.previous}
        </button>
        <button type="button" disabled={at === -1 || at >= opened.among.length - 1} onClick={() => leaf(1)}>
          {details.next}
        </button>
        <button type="button" class="close-button" onClick={() => dialog.current?.close()}>
          {details.close}
        </button>
      </div>
      <div class="details-links">
        <WebLink url={row.url}>{details.openPage}</WebLink>
        {reportPage !== null && (
          <a href={reportPage} target="_blank" rel="noreferrer">
            {details.report}
          </a>
        )}
        {result !== undefined && (
          <button
            type="button"
            class="plain-button"
            onClick={() => copy(services.json(result), details.copied)}
          >
            {details.copyJson}
          </button>
        )}
        <StatusLine outcome={copyOutcome} otherwise={null} />
      </div>
      {row.page.readBy === 'tab' && <p class="details-note">{details.readInTab}</p>}
      {result?.status === 'checked' ? (
        <DetailedReport
          key={row.position}
          result={result}
          rule={opened.rule}
          onOpenRule={services.openRule}
          language={language}
          nothing={details.noFindings}
        />
      ) : (
        <div class="details-text">
          <h2>{row.title}</h2>
          <p>{whyNothing(row, language, details)}</p>
        </div>
      )}
    </dialog>
  );
}

function whyNothing(
  { page: { state, link, result, failure } }: ResultRow,
  language: Language,
  words: ResultWords['details'],
): string {
  if (result !== undefined && result.status !== 'checked') return textIn(result.reason.text, language);
  if (failure !== undefined) return textIn(failure.text, language);
  if (state === 'leftOut') return words.leftOut;
  return link.kind === 'page' ? words.waiting : words.file(link.kind);
}
