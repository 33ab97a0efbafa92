import { RepeatedSection } from './repeated-section';
import type { SharedProps } from './shared-props';

/** How much of sections 一 and 五 repeats the older report, and which sentences. */
export function Repetition({ comparison: { sections }, labels, words: { text } }: SharedProps) {
  const known = sections.filter(({ sentences }) => sentences.length > 0);
  return (
    <section class="repetition" aria-labelledby="repetition">
      <h3 id="repetition">{text.title}</h3>
      <p class="comparison-note">{known.length === 0 ? text.noSections : text.note}</p>
      {known.map((section) => (
        <RepeatedSection key={section.number} section={section} labels={labels} words={text} />
      ))}
    </section>
  );
}
