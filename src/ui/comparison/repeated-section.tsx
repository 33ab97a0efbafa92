import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatNumber } from '../../language/fill';
import type { ComparedSection } from '../../years/year-comparison';
import { kindShares, type KindShare, type SentenceKind } from './sentence-kinds';
import { SentencePair } from './sentence-pair';
import type { ShownLabels } from './shared-props';
import type { ComparisonWords } from './wordings';

/** So many sentences are shown at first: a screen of them. */
const shownAtFirst = 8;

interface RepeatedSectionProps {
  readonly section: ComparedSection;
  readonly labels: ShownLabels;
  readonly words: ComparisonWords['text'];
}

/** One section: how much of it is repeated, its sentences beside those of the older report, by kind if wanted. */
export function RepeatedSection({ section, labels, words }: RepeatedSectionProps) {
  const [wanted, setWanted] = useState<SentenceKind | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { number, sentences } = section;
  const shares = kindShares(section);
  const sifted = wanted === null ? sentences : sentences.filter(({ kind }) => kind === wanted);
  const shown = isOpen ? sifted : sifted.slice(0, shownAtFirst);
  const name = words.sections[number];
  return (
    <section class="repeated-section" aria-label={name}>
      <div class="comparison-bar">
        <h4>{name}</h4>
        <p>{repeatedInWords(section, words)}</p>
      </div>
      <ShareBar shares={shares} />
      <div class="kind-choices" role="group" aria-label={words.kind}>
        <Choice isPressed={wanted === null} onPress={() => setWanted(null)}>
          {words.all} <b>{sentences.length}</b>
        </Choice>
        {shares.map(({ kind, sentences: count }) => (
          <Choice key={kind} isPressed={wanted === kind} onPress={() => setWanted(kind)}>
            <i class="kind-sign" data-kind={kind} aria-hidden /> {words.kinds[kind]} <b>{count}</b>
          </Choice>
        ))}
      </div>
      <table class="sentences" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{labels.previous}</th>
            <th scope="col">{labels.current}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((sentence, index) => (
            <SentencePair key={index} sentence={sentence} words={words} />
          ))}
        </tbody>
      </table>
      {sifted.length > shownAtFirst && (
        <button type="button" class="choice" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.showLess : words.showAll(sifted.length)}
        </button>
      )}
    </section>
  );
}

function repeatedInWords({ repeated, sentences }: ComparedSection, words: ComparisonWords['text']): string {
  if (repeated !== null) return words.repeated(formatNumber(Math.round(repeated * 100)));
  return sentences.some(({ kind }) => kind === 'new') ? words.olderLacks : words.nothing;
}

/** The letters of each kind as a bar; what it says stands beside it in words. */
function ShareBar({ shares }: { readonly shares: readonly KindShare[] }) {
  return (
    <div class="share-bar" aria-hidden>
      {shares.map(({ kind, letters }) => (
        <i key={kind} data-kind={kind} style={{ flexGrow: letters }} />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

function Choice({ isPressed, onPress, children }: ChoiceProps) {
  return (
    <button type="button" class="choice" aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}
