import type { RefusedResult } from '../check/check-result';
import type { Wordings } from './wordings/wordings';

interface AttachmentListProps {
  readonly attachments: RefusedResult['attachments'];
  /** The page's address: a file that has no other one can be opened from the page alone. */
  readonly page: string;
  readonly words: Wordings['attachments'];
}

const canBeOpened = (url: string, page: string): boolean => /^https?:/.test(url) && url !== page;

/**
 * The files that a page links in the place of a report, so that silence is not taken for a clean one; each opens in a
 * tab of its own where it has an address.
 */
export function AttachmentList({ attachments = [], page, words }: AttachmentListProps) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <ul>
        {attachments.map(({ name, kind, url }, index) => (
          <li key={index} title={url}>
            <span class="file-kind">{kind.toUpperCase()}</span>{' '}
            {canBeOpened(url, page) ? (
              <a href={url} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
