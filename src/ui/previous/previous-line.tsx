import type { CheckedResult } from '../../check/check-result';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { PreviousReport } from '../../report/schema/previous-report';
import { SeverityIcon } from '../severity-icon';
import { PasteField } from './paste-field';
import type { PreviousReports } from './services';
import { usePrevious, type PreviousControl, type PreviousState } from './use-previous';
import { previousWordsIn, type PreviousWords } from './words';

interface PreviousLineProps {
  readonly result: CheckedResult;
  readonly reports: PreviousReports;
  /** Has the page compared with a report; resolves to whether it was. */
  readonly compare: (previous: PreviousReport) => Promise<boolean>;
  readonly language: Language;
}

const canBeOpened = (url: string): boolean => /^https?:/.test(url);

/** What the report was compared with, or the offer to read last year's where rules across years went without. */
export function PreviousLine(props: PreviousLineProps) {
  const { result, language } = props;
  const words = previousWordsIn(language);
  if (result.previous !== undefined) return <ComparedWith previous={result.previous} words={words} />;
  const unchecked = result.coverage.filter(
    ({ group, outcome }) => group === 'years' && outcome === 'notAssessable',
  ).length;
  const { year } = result.report;
  if (unchecked === 0 || year === null) return null;
  const { source, report } = result;
  // What was found for one report says nothing of another.
  const key = [source.url, report.organization, year].join(' ');
  return <Offer key={key} {...props} year={year - 1} unchecked={unchecked} words={words} />;
}

interface ComparedWithProps {
  readonly previous: NonNullable<CheckedResult['previous']>;
  readonly words: PreviousWords;
}

function ComparedWith({ previous: { url, title, year }, words }: ComparedWithProps) {
  const name = words.report(year);
  return (
    <p class="previous">
      {words.compared.before}
      {canBeOpened(url) ? (
        <a href={url} title={title} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {words.compared.behind}
    </p>
  );
}

interface OfferProps extends PreviousLineProps {
  readonly year: number;
  readonly unchecked: number;
  readonly words: PreviousWords;
}

function Offer({ result, reports, compare, language, year, unchecked, words }: OfferProps) {
  const control = usePrevious(result, reports, compare);
  const isReading = control.state.kind === 'reading';
  return (
    <section class="previous" aria-label={words.label}>
      <p>{words.missing(year, unchecked)}</p>
      <div class="previous-actions">
        {/* One button in both states, so that the focus is not lost. */}
        <button type="button" aria-busy={isReading} onClick={isReading ? control.cancel : control.find}>
          {isReading ? words.cancel : words.read}
        </button>
        <PasteField year={year} busy={isReading} onUse={control.parse} words={words} />
      </div>
      <div class="previous-outcome" role="status">
        <Outcome control={control} language={language} words={words} />
      </div>
    </section>
  );
}

/** What is said of a state; empty for one of which there is nothing to say. */
function textOf(state: PreviousState, language: Language, words: PreviousWords): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'reading':
      return words.reading;
    case 'cancelled':
      return words.cancelled;
    case 'notCompared':
      return words.failed;
    case 'refused':
      return words.refused(state.host);
    default:
      return textIn(state.text, language);
  }
}

interface OutcomeProps {
  readonly control: PreviousControl;
  readonly language: Language;
  readonly words: PreviousWords;
}

function Outcome({ control, language, words }: OutcomeProps) {
  const { state } = control;
  const text = textOf(state, language, words);
  if (text === '') return null;
  const isQuiet = state.kind === 'reading' || state.kind === 'cancelled';
  return (
    <>
      {!isQuiet && <SeverityIcon severity="notice" />}
      <p>
        {text}
        {state.kind === 'failed' && state.url !== undefined && canBeOpened(state.url) && (
          <>
            {' '}
            <a href={state.url} target="_blank" rel="noreferrer">
              {words.open}
            </a>
          </>
        )}
      </p>
      {state.kind === 'notAllowed' && (
        <button type="button" onClick={() => control.allow(state.host)}>
          {words.allow}
        </button>
      )}
      {state.kind === 'otherBody' && (
        <button type="button" onClick={() => control.compare(state.previous)}>
          {words.useAnyway}
        </button>
      )}
    </>
  );
}
