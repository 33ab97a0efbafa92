import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { yearsOf } from '../../../run/results/choose-rows';
import { hostOf } from '../../../run/results/estimate';
import type { ResultRow } from '../../../run/results/result-row';
import { mainYears, namesIn, publicationsOf, type KnownBody } from '../../../run/results/unpublished';
import type { RunServices } from '../services';
import { PublicationTable } from './publication-table';
import type { ResultWords } from './words-zh-cn';

interface UnpublishedViewProps {
  readonly rows: readonly ResultRow[];
  readonly services: Pick<RunServices, 'knownBodies'>;
  readonly words: ResultWords['unpublished'];
}

/** Which bodies lack a report of a year; further bodies can be pasted. */
export function UnpublishedView({ rows, services, words }: UnpublishedViewProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOnlyMissing, setOnlyMissing] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const all = useMemo(() => yearsOf(rows), [rows]);
  const main = useMemo(() => mainYears(rows), [rows]);
  const wanted = chosen ?? main;
  const years = useMemo(() => all.filter((year) => wanted.has(year)), [all, wanted]);
  const history = useKnownBodies(rows, services);
  const listed = useMemo(() => namesIn(typed), [typed]);
  const bodies = useMemo(() => publicationsOf(rows, years, history, listed), [rows, years, history, listed]);
  const lacking = useMemo(() => bodies.filter((body) => body.years.includes('missing')), [bodies]);
  if (all.length === 0) return <p class="run-muted">{words.noYears}</p>;
  const toggle = (year: number) => {
    const now = new Set(wanted);
    if (!now.delete(year)) now.add(year);
    setChosen(now);
  };
  return (
    <>
      <p class="run-intro">{words.intro}</p>
      <p class="run-notice">{words.caveat}</p>
      <div class="run-tools">
        {all.length > 1 && (
          <fieldset class="run-years">
            <legend>{words.years}</legend>
            {all.map((year) => (
              <label key={year} class="run-check">
                <input type="checkbox" checked={wanted.has(year)} onChange={() => toggle(year)} />
                {year}
              </label>
            ))}
          </fieldset>
        )}
        <label class="run-check">
          <input
            type="checkbox"
            checked={isOnlyMissing}
            onChange={({ currentTarget }) => setOnlyMissing(currentTarget.checked)}
          />
          {words.onlyMissing}
        </label>
      </div>
      <details class="body-names">
        <summary>{words.list}</summary>
        <textarea
          id={id}
          rows={5}
          value={typed}
          spellcheck={false}
          aria-label={words.list}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p id={`${id}-hint`} class="run-muted">
          {words.listHint}
        </p>
      </details>
      <p class="run-verdict" role="status">
        {lacking.length === 0 ? words.complete : words.found(lacking.length, bodies.length)}
      </p>
      <PublicationTable bodies={isOnlyMissing ? lacking : bodies} years={years} words={words} />
    </>
  );
}

/** Bodies of the history on the hosts of the run; none until they have been read. */
function useKnownBodies(
  rows: readonly ResultRow[],
  { knownBodies }: Pick<RunServices, 'knownBodies'>,
): readonly KnownBody[] {
  const [bodies, setBodies] = useState<readonly KnownBody[]>([]);
  const hosts = useMemo(() => [...new Set(rows.map(({ url }) => hostOf(url)))].sort().join(' '), [rows]);
  const asked = useRef('');
  useEffect(() => {
    asked.current = hosts;
    knownBodies(hosts.split(' ')).then(
      (known) => {
        if (asked.current === hosts) setBodies(known);
      },
      // Without the history, the run and the list are what is known.
      () => undefined,
    );
  }, [hosts, knownBodies]);
  return bodies;
}
