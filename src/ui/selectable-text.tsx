import { useEffect, useRef } from 'preact/hooks';

interface SelectableTextProps {
  readonly text: string;
  readonly label: string;
  /** What asks for the text to be selected: it is, whenever this is another object; never without it. */
  readonly occasion?: object;
}

/** Text to be copied by hand: it is selected whenever it takes the focus. */
export function SelectableText({ text, label, occasion }: SelectableTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (occasion !== undefined) area.current?.focus();
  }, [occasion]);
  return (
    <textarea
      ref={area}
      class="selectable-text"
      readOnly
      rows={4}
      spellcheck={false}
      aria-label={label}
      value={text}
      onFocus={({ currentTarget }) => {
        currentTarget.select();
        // Selecting scrolls to the end; the beginning tells what the text is.
        currentTarget.scrollTop = 0;
      }}
    />
  );
}
