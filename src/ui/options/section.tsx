import type { ComponentChildren } from 'preact';
import type { SectionId } from './section-ids';

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** A section of the options page, reached from the navigation by its id. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {intro !== undefined && <p class="explanation">{intro}</p>}
      {children}
    </section>
  );
}
