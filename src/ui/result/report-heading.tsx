import type { Report } from '../../report/schema/report';
import type { Wordings } from '../wordings/wordings';

interface ReportHeadingProps {
  readonly report: Report;
  readonly words: Wordings;
}

/** Whose report it is, of which year, on which form, and when it was published. */
export function ReportHeading({ report, words: { heading } }: ReportHeadingProps) {
  const { organization, year, form, publishedOn } = report;
  const facts = [year === null ? heading.yearUnknown : heading.year(year), heading.form(form)];
  if (publishedOn !== null) facts.push(heading.publishedOn(publishedOn));
  return (
    <div class="report-heading">
      <h2>{organization ?? heading.organizationUnknown}</h2>
      <p>{facts.join(' · ')}</p>
    </div>
  );
}
