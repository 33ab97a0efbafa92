import type { ComponentChildren } from 'preact';

interface TabsProps<View extends string> {
  readonly views: readonly View[];
  readonly view: View;
  readonly onChange: (view: View) => void;
  /** Of the part that the views are shown in; the tabs are called after it. */
  readonly partId: string;
  readonly className: string;
  readonly label: string;
  readonly nameOf: (view: View) => ComponentChildren;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One tab for each view of a part; the arrow keys go from one to the next. */
export function Tabs<View extends string>({
  views,
  view,
  onChange,
  partId,
  className,
  label,
  nameOf,
}: TabsProps<View>) {
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(views[(views.indexOf(view) + step + views.length) % views.length] ?? view);
    const { currentTarget } = event;
    requestAnimationFrame(() => currentTarget.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div class={className} role="tablist" aria-label={label} onKeyDown={move}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${partId}-${each}`}
          aria-selected={each === view}
          aria-controls={partId}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onChange(each)}
        >
          {nameOf(each)}
        </button>
      ))}
    </div>
  );
}
