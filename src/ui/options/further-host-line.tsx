import type { OptionsWordings } from './wordings';

interface FurtherHostLineProps {
  readonly host: string;
  /** Null until that is known. */
  readonly isAllowed: boolean | null;
  readonly onAllow: () => void;
  readonly onRemove: (button: HTMLElement) => void;
  readonly words: OptionsWordings;
}

/** A further host, and whether the extension may still enter it. */
export function FurtherHostLine({ host, isAllowed, onAllow, onRemove, words }: FurtherHostLineProps) {
  return (
    <li>
      <span class="line-name">{host}</span>
      {isAllowed === true && <span class="line-state">{words.hosts.allowed}</span>}
      {isAllowed === false && (
        <>
          <span class="line-state" data-tone="warning">
            {words.hosts.revoked}
          </span>
          <button type="button" aria-label={words.hosts.allowAgainNamed(host)} onClick={onAllow}>
            {words.hosts.allowAgain}
          </button>
        </>
      )}
      <button
        type="button"
        class="plain-button"
        data-removes
        aria-label={words.removeNamed(host)}
        onClick={({ currentTarget }) => onRemove(currentTarget)}
      >
        {words.remove}
      </button>
    </li>
  );
}
