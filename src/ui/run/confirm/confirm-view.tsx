import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { estimateOf } from '../../../run/results/estimate';
import type { Run, RunPace, RunPage } from '../../../run/run-record';
import type { RunServices } from '../services';
import type { RunWords } from '../words-zh-cn';
import { FurtherPages } from './further-pages';
import { HostPermissions } from './host-permissions';
import { LinkFilter } from './link-filter';
import { allLinks, chooseLinks } from './link-choice';
import { LinkTable } from './link-table';
import { PaceFields } from './pace-fields';
import { pageFiles } from './page-files';

interface ConfirmViewProps {
  readonly run: Run;
  readonly pages: readonly RunPage[];
  readonly services: RunServices;
  readonly onStart: (wanted: readonly number[], pace: RunPace) => void;
  readonly language: Language;
  readonly words: RunWords;
}

/** The links that were found: which of them are to be checked, how hosts are treated, and the start. */
export function ConfirmView({ run, pages, services, onStart, language, words }: ConfirmViewProps) {
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());
  const [choice, setChoice] = useState(allLinks);
  const [pace, setPace] = useState<RunPace | null>(run.pace);
  const [isReading, setReading] = useState(false);
  const { readable, files } = useMemo(() => pageFiles(pages), [pages]);
  const shown = useMemo(() => chooseLinks(pages, choice), [pages, choice]);
  const wanted = useMemo(
    () => readable.filter(({ position }) => !dropped.has(position)),
    [readable, dropped],
  );
  const addresses = useMemo(() => wanted.map(({ link }) => link.url), [wanted]);
  const estimate = useMemo(() => estimateOf(addresses, pace ?? run.pace), [addresses, pace, run.pace]);

  const drop = (changed: readonly RunPage[], isDropped: boolean) => {
    const now = new Set(dropped);
    for (const { position, link } of changed) {
      if (link.kind !== 'page') continue;
      if (isDropped) now.add(position);
      else now.delete(position);
    }
    setDropped(now);
  };
  const say = words.confirm;
  if (pages.length === 0 && run.next === undefined) {
    return (
      <div class="run-message">
        <h3>{say.none}</h3>
        <p>{say.noneAdvice}</p>
      </div>
    );
  }
  return (
    <section class="confirm" aria-label={say.heading}>
      <h3>{say.heading}</h3>
      <p class="run-intro">{say.found(pages.length, readable.length, files)}</p>
      <FurtherPages
        run={run}
        lists={services.lists}
        onReading={setReading}
        language={language}
        words={words.lists}
      />
      <LinkFilter pages={pages} choice={choice} onChange={setChoice} words={say}>
        <button type="button" onClick={() => drop(shown, false)}>
          {say.selectShown}
        </button>
        <button type="button" onClick={() => drop(shown, true)}>
          {say.dropShown}
        </button>
        <span class="run-count" role="status">
          {say.selected(wanted.length, readable.length)}
        </span>
      </LinkFilter>
      <LinkTable
        pages={shown}
        dropped={dropped}
        onDrop={(page, isDropped) => drop([page], isDropped)}
        words={say}
      />
      <PaceFields pace={run.pace} onChange={setPace} words={words.pace} />
      <HostPermissions addresses={addresses} access={services.access} words={words.access} />
      <div class="confirm-start">
        <button
          type="button"
          class="primary-button"
          disabled={wanted.length === 0 || pace === null || isReading}
          onClick={() => {
            if (pace !== null)
              onStart(
                wanted.map(({ position }) => position),
                pace,
              );
          }}
        >
          {say.start}
        </button>
        <p>
          {wanted.length === 0
            ? say.nothingSelected
            : `${say.requests(estimate.requests, estimate.hosts)} ${say.duration(estimate.length)}`}
          <small>{say.startHint}</small>
        </p>
      </div>
    </section>
  );
}
