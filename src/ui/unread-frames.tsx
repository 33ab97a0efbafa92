import { SeverityIcon } from './severity-icon';
import type { Wordings } from './wordings/wordings';

interface UnreadFramesProps {
  readonly hosts: readonly string[];
  readonly onEnter: (host: string) => void;
  readonly words: Wordings['unreadFrames'];
}

/** The frames of the page that could not be read, each with the way to let the extension in. */
export function UnreadFrames({ hosts, onEnter, words }: UnreadFramesProps) {
  if (hosts.length === 0) return null;
  return (
    <ul class="unread-frames">
      {hosts.map((host) => (
        <li key={host}>
          <SeverityIcon severity="warning" />
          <span>{words.text(host)}</span>
          <button
            type="button"
            onClick={() => {
              onEnter(host);
            }}
          >
            {words.enter}
          </button>
        </li>
      ))}
    </ul>
  );
}
