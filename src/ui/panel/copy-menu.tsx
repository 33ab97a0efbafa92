import { useMenu } from '../use-menu';

/** One thing that can be copied. */
export interface CopyChoice {
  readonly label: string;
  readonly onCopy: () => void;
}

interface CopyMenuProps {
  readonly label: string;
  readonly choices: readonly CopyChoice[];
}

/** A button that opens on everything that can be copied. */
export function CopyMenu({ label, choices }: CopyMenuProps) {
  const { isOpen, menu, button, toggle, close, onKeyDown, onFocusOut } = useMenu();
  return (
    <div ref={menu} class="copy-menu" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button ref={button} type="button" aria-expanded={isOpen} onClick={toggle}>
        {label}
        <svg viewBox="0 0 16 16" aria-hidden>
          <path d="M4 10l4-4 4 4" />
        </svg>
      </button>
      {isOpen && (
        <ul>
          {choices.map((choice) => (
            <li key={choice.label}>
              <button
                type="button"
                onClick={() => {
                  close();
                  choice.onCopy();
                }}
              >
                {choice.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
