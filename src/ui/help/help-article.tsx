import type { HelpState } from '../../messages/help-page';
import type { HelpWords } from './help-words';

interface HelpArticleProps {
  readonly state: HelpState;
  /** The one that the page's address names. */
  readonly isCurrent: boolean;
  readonly words: HelpWords;
}

/** What a state means, why it is so, and what to do. */
export function HelpArticle({ state, isCurrent, words }: HelpArticleProps) {
  const { title, meaning, reason, advice } = words.sections[state];
  return (
    <article id={state} tabIndex={-1} data-current={isCurrent} aria-labelledby={`${state}-title`}>
      <h3 id={`${state}-title`}>{title}</h3>
      <dl>
        <dt>{words.meaning}</dt>
        <dd>{meaning}</dd>
        <dt>{words.reason}</dt>
        <dd>{reason}</dd>
        <dt>{words.advice}</dt>
        <dd>
          <ul>
            {advice.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </article>
  );
}
