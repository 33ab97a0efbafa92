import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import { wordsIn } from '../../language/words-in';
import { AttachmentList } from '../attachment-list';
import { ExportMenu } from '../export-menu';
import { wordingsOf } from '../wordings/wordings-of';
import { ReportDocument } from './report-document';
import { reportWords, type ReportWords } from './report-words';
import type { ReportServices, ReportState } from './services';
import { useReport } from './use-report';

interface ReportPageProps {
  readonly services: ReportServices;
  readonly language: Language;
}

/** One report, to print and to export. */
export function ReportPage({ services, language }: ReportPageProps) {
  const words = wordsIn(reportWords, language);
  const state = useReport(services);
  const result = state?.kind === 'checked' ? state.result : null;
  const entries = useMemo(
    () => (result === null ? [] : services.exports(result, language)),
    [services, result, language],
  );
  const report = result?.status === 'checked' ? result.report : null;
  const named = report?.title ?? result?.source.title;
  useLayoutEffect(() => {
    // Browsers call the printed file by it.
    document.title =
      named === undefined ? `${words.title} · ${words.productName}` : `${named} · ${words.productName}`;
  }, [named, words]);
  return (
    <>
      <header>
        <span class="sign" aria-hidden>
          勾
        </span>
        <p class="page-title">
          {words.productName} <span>{words.title}</span>
        </p>
        <div class="report-actions" role="group" aria-label={words.actions}>
          <a href={services.historyAddress}>{words.history}</a>
          {result?.status === 'checked' && (
            <button type="button" class="primary" onClick={() => services.print()}>
              {words.print}
            </button>
          )}
          {result !== null && <ExportMenu entries={entries} language={language} />}
        </div>
      </header>
      <main>
        {state === null ? (
          <p class="loading">{words.loading}</p>
        ) : (
          <Shown state={state} services={services} language={language} words={words} />
        )}
      </main>
    </>
  );
}

interface ShownProps extends ReportPageProps {
  readonly state: ReportState;
  readonly words: ReportWords;
}

function Shown({ state, services, language, words }: ShownProps) {
  if (state.kind !== 'checked') {
    const { title, text } = words[state.kind];
    return (
      <div class="report-message">
        <h1>{title}</h1>
        <p>{text}</p>
        {state.kind === 'failed' && <p class="aside">{state.detail}</p>}
      </div>
    );
  }
  const { result, comparison } = state;
  if (result.status !== 'checked') {
    return (
      <div class="report-message">
        <h1>{result.source.title}</h1>
        <p>{textIn(result.reason.text, language)}</p>
        <AttachmentList
          attachments={result.attachments}
          page={result.source.url}
          words={wordingsOf(language).attachments}
        />
      </div>
    );
  }
  return (
    <ReportDocument
      result={result}
      view={services.view(result, language)}
      comparison={comparison}
      language={language}
      words={words}
    />
  );
}
