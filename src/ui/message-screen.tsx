import type { ComponentChildren } from 'preact';
import type { ScreenWords } from './wordings/wordings';

interface MessageScreenProps extends ScreenWords {
  /** How much it matters: `plain` informs, `warning` leaves work to be done by hand, `error` is a failure. */
  readonly tone: 'plain' | 'warning' | 'error';
  /** Opens what the help page says of the state. */
  readonly onHelp: () => void;
  readonly helpLabel: string;
  /** What the page calls itself, where it matters whose it is. */
  readonly page?: string;
  readonly children?: ComponentChildren;
}

/** A screen without findings: what is the matter, why, and what to do. */
export function MessageScreen({
  tone,
  title,
  text,
  advice,
  onHelp,
  helpLabel,
  page = '',
  children,
}: MessageScreenProps) {
  return (
    <div class="message-screen" data-tone={tone} aria-live="polite">
      {page.trim() !== '' && <p class="page-name">{page}</p>}
      <h2>{title}</h2>
      <p>{text}</p>
      <p>{advice}</p>
      {children}
      <button type="button" class="link" onClick={onHelp}>
        {helpLabel}
      </button>
    </div>
  );
}
