import type { RefusedResult } from '../check/check-result';
import type { Wordings } from './wordings/wordings';

interface AttachmentListProps {
  readonly attachments: RefusedResult['attachments'];
  readonly words: Wordings['attachments'];
}

/** The files that a page links in the place of a report, so that silence is not taken for a clean one. */
export function AttachmentList({ attachments = [], words }: AttachmentListProps) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <ul>
        {attachments.map(({ name, kind, url }, index) => (
          <li key={index} title={url}>
            <span class="file-kind">{kind.toUpperCase()}</span> {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
