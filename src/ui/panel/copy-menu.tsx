import { useEffect, useRef, useState } from 'preact/hooks';

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
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('ul button')?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      close();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('ul button') ?? [])];
    const at = items.findIndex((item) => item === event.target);
    if (step === 0 || at === -1) return;
    event.preventDefault();
    items[(at + step + items.length) % items.length]?.focus();
  };
  return (
    <div
      ref={menu}
      class="copy-menu"
      onKeyDown={move}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && menu.current?.contains(relatedTarget) !== true) setOpen(false);
      }}
    >
      <button ref={button} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
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
