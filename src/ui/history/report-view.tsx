import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryContents } from '../../history/history-archive';
import type { HistoryEntry } from '../../history/history-entry';
import type { Language } from '../../language/language';
import { localDay } from '../result/local-day';
import { JudgedReport } from './judged-report';
import { MissingReport } from './missing-report';
import { findReport } from './names';
import { ReportActions } from './report-actions';
import type { HistoryServices } from './services';
import type { HistoryActions } from './use-actions';
import { useJudgedVersions } from './use-judged-versions';
import { VersionList } from './version-list';
import type { HistoryWords } from './words';

interface ReportViewProps {
  readonly services: HistoryServices;
  readonly contents: HistoryContents;
  readonly id: string;
  readonly actions: HistoryActions;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** One report: what is found in it by the rules of now, and how its page has changed. */
export function ReportView({ services, contents, id, actions, language, words }: ReportViewProps) {
  const known = findReport(contents.bodies, id);
  const [wanted, setWanted] = useState<number | null>(null);
  const read = useJudgedVersions(services, known?.entry, wanted);
  const view = useRef<HTMLDivElement>(null);
  const { addresses } = services;
  const name = known === undefined ? words.report.title : nameOf(known.body.name, known.entry, words);
  useEffect(() => {
    scrollTo(0, 0);
    view.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const before = document.title;
    document.title = `${name} · ${words.productName}`;
    return () => {
      document.title = before;
    };
  }, [name, words]);

  if (known === undefined) {
    const { gone, goneAdvice, back } = words.report;
    return <MissingReport title={gone} advice={goneAdvice} back={back} address={addresses.history()} />;
  }
  const { body, entry } = known;
  const { versions, shown } = read.state === 'loaded' ? read.value : { versions: [], shown: undefined };
  return (
    <div ref={view} tabIndex={-1} class="report-view">
      <div class="report-head">
        <a class="back" href={addresses.history()}>
          {words.report.back}
        </a>
        <ReportActions
          body={body}
          entry={entry}
          addresses={addresses}
          onRemove={() => {
            void actions.remove([id]).then((isDone) => {
              if (isDone) location.href = addresses.history();
            });
          }}
          words={words.report}
        />
      </div>
      <div class="report-columns">
        <div class="report-result">
          {shown !== undefined && shown !== versions[0] && (
            <p class="notice" data-tone="warning">
              {words.report.older(shown.version, localDay(shown.source.checkedAt))}
            </p>
          )}
          <JudgedReport
            key={shown?.version}
            read={read}
            onOpenRule={services.openRule}
            language={language}
            historyWords={words.report}
          />
        </div>
        <VersionList
          facts={words.report.facts(localDay(entry.firstSeen), localDay(entry.lastSeen))}
          versions={versions}
          shown={shown}
          onShow={setWanted}
          language={language}
          words={words.versions}
        />
      </div>
    </div>
  );
}

function nameOf(body: string, { year }: HistoryEntry, { list }: HistoryWords): string {
  return `${body} ${year === null ? list.yearUnknown : list.yearOf(year)}`;
}
