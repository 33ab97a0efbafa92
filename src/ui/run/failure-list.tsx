import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import type { RunPage } from '../../run/run-record';
import { HostPermissions } from './confirm/host-permissions';
import type { RunAccess } from './services';
import { WebLink } from './web-link';
import type { RunWords } from './words-zh-cn';

interface FailureListProps {
  readonly pages: readonly RunPage[];
  readonly access: RunAccess;
  readonly onRetry: (positions: readonly number[]) => void;
  readonly language: Language;
  readonly words: RunWords;
}

const shownAtFirst = 20;

/** The reports that could not be had, each with why and a further try. */
export function FailureList({ pages, access, onRetry, language, words }: FailureListProps) {
  // Once a person has opened or closed it, it stays so however many are added.
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const [isWhole, setWhole] = useState(false);
  const failed = useMemo(() => pages.filter(({ state }) => state === 'failed'), [pages]);
  const notAllowed = useMemo(
    () => failed.filter(({ failure }) => failure?.code === 'noPermission').map(({ link }) => link.url),
    [failed],
  );
  const say = words.failures;
  if (failed.length === 0) return null;
  const shown = isWhole ? failed : failed.slice(0, shownAtFirst);
  return (
    <details class="failures" open={isOpen ?? failed.length <= 5}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpen(!(isOpen ?? failed.length <= 5));
        }}
      >
        {say.heading(failed.length)}
      </summary>
      <HostPermissions addresses={notAllowed} access={access} words={words.access} />
      {failed.length > 1 && (
        <button type="button" onClick={() => onRetry(failed.map(({ position }) => position))}>
          {say.retryAll}
        </button>
      )}
      <ul>
        {shown.map(({ position, link, failure, attempts }) => (
          <li key={position}>
            <p>
              <WebLink url={link.url}>{link.title}</WebLink>
              <span>
                {failure !== undefined && textIn(failure.text, language)}
                {failure?.status !== undefined && say.status(failure.status)}
                {attempts > 1 && ` · ${say.attempts(attempts)}`}
              </span>
            </p>
            <button type="button" aria-label={say.retryOf(link.title)} onClick={() => onRetry([position])}>
              {say.retry}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < failed.length && (
        <button type="button" class="plain-button" onClick={() => setWhole(true)}>
          {say.more(failed.length - shown.length)}
        </button>
      )}
    </details>
  );
}
