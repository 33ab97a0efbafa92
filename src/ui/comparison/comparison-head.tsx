import type { ComponentChild } from 'preact';
import { textIn } from '../../language/text-in';
import type { ComparedReport, YearComparison } from '../../years/year-comparison';
import { isChanged } from './cell-order';
import type { SharedProps } from './shared-props';
import type { ComparisonWords } from './wordings';

interface ComparisonHeadProps extends SharedProps {
  readonly actions: ComponentChild;
}

/** What is compared, how much of it changed, what is to be known before, and where the reports stand. */
export function ComparisonHead({ comparison, labels, language, words, actions }: ComparisonHeadProps) {
  const { previous, current, cells, notices = [] } = comparison;
  return (
    <section class="comparison-head" aria-labelledby="comparison-title">
      <div class="comparison-title">
        <h2 id="comparison-title">
          {bodiesInWords(comparison, words)}
          <span>{yearsInWords(comparison, words)}</span>
        </h2>
        {actions}
      </div>
      <p class="comparison-summary">{summaryOf(cells, words.summary).join(' · ')}</p>
      <p class="comparison-sources">
        <SourceLink report={previous} name={words.reportOf(labels.previous)} />
        <SourceLink report={current} name={words.reportOf(labels.current)} />
      </p>
      {notices.length > 0 && (
        <ul class="comparison-notices">
          {notices.map((notice, index) => (
            <li key={index}>{textIn(notice, language)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The body of both reports, or both bodies where they bear other names. */
function bodiesInWords({ previous, current }: YearComparison, words: ComparisonWords): string {
  const names = [previous.organization, current.organization].filter((name) => name !== null);
  return names.length === 0 ? words.unnamed : [...new Set(names)].join(words.bodies);
}

function yearsInWords({ previous, current }: YearComparison, words: ComparisonWords): string {
  if (previous.year === null || current.year === null) return words.ofUnknownYears;
  if (previous.year === current.year) return words.ofOneYear(current.year);
  return words.ofTwoYears(previous.year, current.year);
}

function summaryOf(cells: YearComparison['cells'], words: ComparisonWords['summary']): readonly string[] {
  if (cells.length === 0) return [words.none];
  const inBoth = cells.filter(({ previous, current }) => previous !== undefined && current !== undefined);
  const [both, changed, alone] = [
    inBoth.length,
    inBoth.filter(isChanged).length,
    cells.length - inBoth.length,
  ];
  return [
    ...(both === 0 ? [] : [changed === 0 ? words.same(both) : words.changed(changed, both)]),
    ...(alone === 0 ? [] : [words.onOneSide(alone)]),
  ];
}

/** A link to the page of a report; nothing where it was read from a file. */
function SourceLink({ report: { url }, name }: { readonly report: ComparedReport; readonly name: string }) {
  if (!/^https?:/.test(url)) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={url}>
      {name}
    </a>
  );
}
