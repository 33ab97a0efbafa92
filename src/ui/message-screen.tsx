import type { ComponentChildren } from 'preact';
import type { ScreenWords } from './wordings/wordings';

interface MessageScreenProps extends ScreenWords {
  /** How much it matters: `plain` informs, `warning` leaves work to be done by hand, `error` is a failure. */
  readonly tone: 'plain' | 'warning' | 'error';
  /** Opens what the help page says of the state. */
  readonly onHelp: () => void;
  readonly helpLabel: string;
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
  children,
}: MessageScreenProps) {
  return (
    <div class="message-screen" data-tone={tone} aria-live="polite">
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
