import type { CheckedResult } from '../../check/check-result';
import type { ReportView } from '../../export/report-view';
import type { Language } from '../../language/language';
import type { YearComparison } from '../../years/year-comparison';
import { VerdictBand } from '../result/verdict-band';
import { FindingEntry } from './finding-entry';
import { PrintedTableView } from './printed-table-view';
import { ReportFacts } from './report-facts';
import type { ReportWords } from './report-words';
import { YearsTable } from './years-table';

interface ReportDocumentProps {
  readonly result: CheckedResult;
  readonly view: ReportView;
  readonly comparison: YearComparison | null;
  readonly language: Language;
  readonly words: ReportWords;
}

const marks = ['error', 'warning', 'notice', 'suspect', 'part'] as const;

/** A report from its verdict to what was not assessed, to be read and to be printed. */
export function ReportDocument({ result, view, comparison, language, words }: ReportDocumentProps) {
  return (
    <article class="report-document">
      <h1>{view.title}</h1>
      <VerdictBand result={result} language={language} />
      <ReportFacts facts={view.facts} url={result.source.url} />
      <section>
        <h2>{words.findings}</h2>
        {view.sections.length === 0 && <p>{words.none}</p>}
        {view.sections.map(({ title, findings }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ol>
              {findings.map((viewed) => (
                <FindingEntry key={viewed.index} viewed={viewed} words={words} />
              ))}
            </ol>
          </section>
        ))}
      </section>
      {view.ignored.length > 0 && (
        <section>
          <h2>{words.ignored}</h2>
          <ol>
            {view.ignored.map((viewed) => (
              <FindingEntry key={viewed.index} viewed={viewed} words={words} />
            ))}
          </ol>
        </section>
      )}
      <section class="report-tables">
        <h2>{words.tables}</h2>
        {view.marks.size > 0 && (
          <ul class="marks-legend">
            {marks.map((mark) => (
              <li key={mark}>
                <span data-mark={mark} aria-hidden />
                {words.legend[mark]}
              </li>
            ))}
            <li>{words.numbers}</li>
          </ul>
        )}
        {view.tables.map(({ id, title, table }) =>
          table === null ? (
            <p key={id}>
              {title}
              {words.colon}
              {words.noTable}
            </p>
          ) : (
            <PrintedTableView key={id} table={table} marks={view.marks} />
          ),
        )}
      </section>
      {comparison !== null && <YearsTable comparison={comparison} language={language} words={words} />}
    </article>
  );
}
