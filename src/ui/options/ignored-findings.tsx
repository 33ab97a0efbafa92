import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import { IgnoredInReport } from './ignored-in-report';
import type { Say } from './outcome';
import { Section } from './section';
import type { IgnoredArchive, IgnoredEntry, IgnoredReport, OptionsServices } from './services';
import { TextField } from './text-field';
import { UnreadableContents } from './unreadable-contents';
import { useNextFocus } from './use-next-focus';
import type { OptionsWordings } from './wordings';

interface IgnoredFindingsProps {
  readonly services: OptionsServices;
  readonly say: Say;
  readonly language: Language;
  readonly words: OptionsWordings;
}

/** What is ignored in every report; null until it was read. */
function useIgnored(archive: IgnoredArchive): readonly IgnoredReport[] | null {
  const [reports, setReports] = useState<readonly IgnoredReport[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async (): Promise<void> => {
      const listed = await archive.list();
      if (!life.signal.aborted) setReports(listed);
    };
    archive.watch(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, [archive]);
  return reports;
}

const says = (text: string, sought: string): boolean => text.toLowerCase().includes(sought);

/** The findings that are sought; of a report that is itself sought, all. */
function soughtIn({ report, findings }: IgnoredReport, sought: string): readonly IgnoredEntry[] {
  if (says(report, sought)) return findings;
  return findings.filter(({ title, reason }) => says(`${title} ${reason}`, sought));
}

/** Everything that is ignored, by report, and how to have it back. */
export function IgnoredFindings({ services, say, language, words }: IgnoredFindingsProps) {
  const reports = useIgnored(services.ignored);
  const [search, setSearch] = useState('');
  const { list, leave } = useNextFocus();
  const sought = search.trim().toLowerCase();
  const shown = (reports ?? []).flatMap((each) => {
    const findings = soughtIn(each, sought);
    return findings.length === 0 ? [] : [{ ...each, shown: findings }];
  });

  /** Leaves only some of the findings of a report ignored. */
  const keep = async (report: IgnoredReport, kept: readonly IgnoredEntry[], said: string): Promise<void> => {
    const replace = async (
      findings: readonly IgnoredEntry[],
      text: string,
      undo?: () => void,
    ): Promise<void> => {
      try {
        await services.ignored.replace(report.report, findings);
        say({ text, tone: 'good', ...(undo !== undefined && { action: { name: words.undo, run: undo } }) });
      } catch {
        say({ text: words.ignored.failed, tone: 'error' });
      }
    };
    await replace(kept, said, () => void replace(report.findings, words.undone));
  };

  const total = (reports ?? []).reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <Section id="ignored" title={words.sections.ignored} intro={words.ignored.intro}>
      {total > 0 && (
        <div class="list-tools">
          <TextField label={words.ignored.search} value={search} onInput={setSearch} isSearch />
          <p class="list-count" role="status">
            {words.ignored.count(total, reports?.length ?? 0)}
          </p>
        </div>
      )}
      {reports !== null && total === 0 && <p class="nothing">{words.ignored.none}</p>}
      {total > 0 && shown.length === 0 && <p class="nothing">{words.ignored.noMatch}</p>}
      <div ref={list}>
        {shown.map(({ shown: findings, ...report }) => (
          <IgnoredInReport
            key={report.report}
            report={report}
            shown={findings}
            onRestore={(entry, button) => {
              leave(button);
              const kept = report.findings.filter(({ subject }) => subject !== entry.subject);
              void keep(report, kept, words.ignored.restored(entry.title));
            }}
            onRestoreAll={(button) => {
              leave(button);
              void keep(report, [], words.ignored.restoredAll(report.report));
            }}
            language={language}
            words={words.ignored}
          />
        ))}
      </div>
      <UnreadableContents services={services} say={say} words={words} />
    </Section>
  );
}
