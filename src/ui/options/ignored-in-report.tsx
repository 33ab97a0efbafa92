import { useId } from 'preact/hooks';
import type { Language } from '../../language/language';
import type { IgnoredEntry, IgnoredReport } from './services';
import type { OptionsWordings } from './wordings';

interface IgnoredInReportProps {
  readonly report: IgnoredReport;
  /** Those of its findings that are sought. */
  readonly shown: readonly IgnoredEntry[];
  readonly onRestore: (entry: IgnoredEntry, button: HTMLElement) => void;
  readonly onRestoreAll: (button: HTMLElement) => void;
  readonly language: Language;
  readonly words: OptionsWordings['ignored'];
}

/** The findings of one report that are ignored. Reports and findings are named in Chinese, in every language. */
export function IgnoredInReport({
  report,
  shown,
  onRestore,
  onRestoreAll,
  language,
  words,
}: IgnoredInReportProps) {
  const id = useId();
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section class="ignored-report" aria-labelledby={id}>
      <div class="ignored-heading">
        <h3 id={id} lang="zh-CN">
          {report.report}
        </h3>
        {report.findings.length > 1 && (
          <button
            type="button"
            class="plain-button"
            data-removes
            aria-label={words.restoreAllOf(report.report)}
            onClick={({ currentTarget }) => onRestoreAll(currentTarget)}
          >
            {words.restoreAll(report.findings.length)}
          </button>
        )}
      </div>
      <ul class="lines">
        {shown.map((entry) => (
          <li key={entry.subject}>
            <span class="line-name">
              <span lang="zh-CN">{entry.title}</span>
              <span class="explanation">
                {entry.reason === '' ? words.noReason : words.reason(entry.reason)}
                {' · '}
                <time dateTime={entry.at}>{words.ignoredAt(dates.format(new Date(entry.at)))}</time>
              </span>
            </span>
            <button
              type="button"
              class="plain-button"
              data-removes
              aria-label={words.restoreNamed(entry.title)}
              onClick={({ currentTarget }) => onRestore(entry, currentTarget)}
            >
              {words.restore}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
