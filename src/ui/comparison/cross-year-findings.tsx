import type { CheckedResult } from '../../check/check-result';
import type { Language } from '../../language/language';
import { severityWords } from '../../language/severity';
import { textIn } from '../../language/text-in';
import { SeverityIcon } from '../severity-icon';

interface CrossYearFindingsProps {
  readonly findings: CheckedResult['findings'];
  readonly language: Language;
  readonly title: string;
}

/** What the rules found, each with its figures; nothing where they found nothing. */
export function CrossYearFindings({ findings, language, title }: CrossYearFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section class="comparison-findings" aria-labelledby="comparison-findings">
      <h3 id="comparison-findings">{title}</h3>
      <ul>
        {findings.map((finding, index) => (
          <li key={index}>
            <SeverityIcon
              severity={finding.severity}
              label={textIn(severityWords[finding.severity], language)}
            />
            <div>
              <b>{textIn(finding.title, language)}</b>
              <p>{textIn(finding.message, language)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
