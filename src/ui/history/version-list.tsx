import { webLink } from '../../check/web-link';
import type { HistoryVersion } from '../../history/history-entry';
import type { Language } from '../../language/language';
import { localDay } from '../result/local-day';
import { ChangeTable } from './change-table';
import type { HistoryWords } from './words';

interface VersionListProps {
  /** When the report was seen. */
  readonly facts: string;
  /** Newest first. */
  readonly versions: readonly HistoryVersion[];
  /** The one whose result is shown. */
  readonly shown: HistoryVersion | undefined;
  readonly onShow: (version: number) => void;
  readonly language: Language;
  readonly words: HistoryWords['versions'];
}

/** How a report stood on its page over time, and what changed from one version to the next. */
export function VersionList({ facts, versions, shown, onShow, language, words }: VersionListProps) {
  return (
    <section class="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{words.title}</h2>
      <p class="explanation">{facts}</p>
      <p class="explanation">{words.explanation}</p>
      <ol>
        {versions.map((each, index) => (
          <li key={each.version} data-shown={each === shown ? '' : undefined}>
            <div class="version-head">
              <h3>
                {words.number(each.version)}
                {index === 0 && versions.length > 1 && <small>{words.newest}</small>}
              </h3>
              {versions.length > 1 &&
                (each === shown ? (
                  <span class="version-shown">{words.shown}</span>
                ) : (
                  <button type="button" class="plain-button" onClick={() => onShow(each.version)}>
                    {words.show(each.version)}
                  </button>
                ))}
            </div>
            <p class="explanation">
              {words.seen(localDay(each.source.checkedAt))} · <Address url={each.source.url} />
            </p>
            <Changes each={each} before={versions[index + 1]} language={language} words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Address({ url }: { readonly url: string }) {
  const address = webLink(url);
  if (address === null) return <span>{url}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {url}
    </a>
  );
}

interface ChangesProps {
  readonly each: HistoryVersion;
  readonly before: HistoryVersion | undefined;
  readonly language: Language;
  readonly words: HistoryWords['versions'];
}

function Changes({ each, before, language, words }: ChangesProps) {
  if (each.changes.length > 0) {
    return (
      <ChangeTable
        changes={each.changes}
        report={each.report}
        before={before?.report}
        language={language}
        words={words}
      />
    );
  }
  return <p>{each.version === 1 ? words.first : words.sameReport}</p>;
}
