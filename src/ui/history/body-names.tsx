import type { BodyName } from './names';
import type { HistoryWords } from './words';

interface BodyNamesProps {
  readonly names: readonly BodyName[];
  readonly onPart: (name: BodyName) => void;
  readonly words: HistoryWords;
}

/** The names that a body has had, and how to part those that are not one body. */
export function BodyNames({ names, onPart, words }: BodyNamesProps) {
  return (
    <details class="body-names">
      <summary>{words.names.summary(names.length)}</summary>
      <p>{words.names.explanation}</p>
      <ul>
        {names.map((name) => (
          <li key={name.nameKey}>
            <span>
              {name.name} <small>{[...name.years, name.host].join(' ')}</small>
            </span>
            <button
              type="button"
              class="plain-button"
              aria-label={words.names.partNamed(name.name)}
              onClick={() => onPart(name)}
            >
              {words.names.part}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
