import type { WelcomeWords } from './welcome-words';

/** What happens, in three steps. */
export function Steps({ words }: { readonly words: WelcomeWords }) {
  const { open, badge, look } = words.steps;
  return (
    <section class="steps" aria-labelledby="steps">
      <h2 id="steps">{words.stepsTitle}</h2>
      <ol>
        <li>
          <h3>{open.title}</h3>
          <p>{open.text}</p>
        </li>
        <li>
          <h3>{badge.title}</h3>
          <ul class="badges">
            <li>
              <span class="badge" data-tone="error">
                3
              </span>
              {badge.error}
            </li>
            <li>
              <span class="badge" data-tone="good">
                ✓
              </span>
              {badge.clean}
            </li>
            <li>
              <span class="badge" data-tone="unknown">
                –
              </span>
              {badge.open}
            </li>
          </ul>
        </li>
        <li>
          <h3>{look.title}</h3>
          <p>{look.text}</p>
        </li>
      </ol>
    </section>
  );
}
