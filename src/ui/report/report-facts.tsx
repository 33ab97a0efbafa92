import { webLink } from '../../check/web-link';
import type { ReportFact } from '../../export/report-facts';

interface ReportFactsProps {
  readonly facts: readonly ReportFact[];
  /** The address of the report. */
  readonly url: string;
}

/** What is to be known of a report as a whole; the verdict stands above. */
export function ReportFacts({ facts, url }: ReportFactsProps) {
  const href = webLink(url);
  return (
    <dl class="report-facts">
      {facts
        .filter(({ id }) => id !== 'verdict' && id !== 'title')
        .map(({ id, label, values }) => (
          <div key={id} data-fact={id}>
            <dt>{label}</dt>
            {values.map((value, index) => (
              <dd key={index}>
                {id === 'source' && href !== null ? (
                  <a href={href} target="_blank" rel="noreferrer">
                    {value}
                  </a>
                ) : (
                  value
                )}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
