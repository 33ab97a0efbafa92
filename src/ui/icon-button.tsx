import type { ComponentChild } from 'preact';

const shapes = {
  history: (
    <>
      <path d="M2.2 8a5.8 5.8 0 1 0 1.9-4.3L2.2 5.4" />
      <path d="M2.2 2.4v3h3M8 5v3.3l2.2 1.3" />
    </>
  ),
  panel: (
    <>
      <rect x="1.7" y="2.7" width="12.6" height="10.6" rx="1.5" />
      <path class="filled" d="M9.5 3h3.3a1.2 1.2 0 0 1 1.2 1.2v7.6a1.2 1.2 0 0 1-1.2 1.2H9.5z" />
    </>
  ),
  print: (
    <>
      <path d="M4.5 5.7V2.2h7v3.5M4.5 11.3H3.2a1.2 1.2 0 0 1-1.2-1.2V6.9a1.2 1.2 0 0 1 1.2-1.2h9.6a1.2 1.2 0 0 1 1.2 1.2v3.2a1.2 1.2 0 0 1-1.2 1.2h-1.3" />
      <path d="M4.5 9.2h7v4.6h-7z" />
    </>
  ),
  settings: (
    <>
      <circle cx="8" cy="8" r="4.3" />
      <circle cx="8" cy="8" r="1.7" />
      <path
        class="thick"
        d="M12.6 8L14.9 8M11.3 11.3L12.9 12.9M8 12.6L8 14.9M4.7 11.3L3.1 12.9M3.4 8L1.1 8M4.7 4.7L3.1 3.1M8 3.4L8 1.1M11.3 4.7L12.9 3.1"
      />
    </>
  ),
} satisfies Record<string, ComponentChild>;

interface IconButtonProps {
  readonly shape: keyof typeof shapes;
  /** Its name, also shown when the pointer rests on it. */
  readonly label: string;
  readonly onClick: () => void;
}

/** A button that is a sign alone. */
export function IconButton({ shape, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden>
        {shapes[shape]}
      </svg>
    </button>
  );
}
