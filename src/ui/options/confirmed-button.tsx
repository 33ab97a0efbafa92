import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface ConfirmedButtonProps {
  /** What is done. */
  readonly name: string;
  readonly question: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
}

/** A button that asks once more. The focus goes to the harmless answer, and back afterwards. */
export function ConfirmedButton({ name, question, cancel, onConfirm }: ConfirmedButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) harmless.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button ref={first} type="button" onClick={() => setAsking(true)}>
        {name}
      </button>
    );
  }
  return (
    <div
      class="confirmation"
      role="alertdialog"
      aria-labelledby={id}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setAsking(false);
      }}
    >
      <p id={id}>{question}</p>
      <button
        type="button"
        class="grave-button"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {name}
      </button>
      <button ref={harmless} type="button" onClick={() => setAsking(false)}>
        {cancel}
      </button>
    </div>
  );
}
