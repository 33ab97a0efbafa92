import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../../language/language';
import { HelpArticle } from './help-article';
import { helpGroupNames, helpGroups } from './help-groups';
import { useSection } from './use-section';
import { helpWordsIn } from './words-of';

/** The help page: a section for each state of a page that is not a result. */
export function Help({ language }: { readonly language: Language }) {
  const words = helpWordsIn(language);
  const current = useSection();
  useLayoutEffect(() => {
    document.title = `${words.title} · ${words.productName}`;
  }, [words]);
  return (
    <>
      <header>
        <span class="sign" aria-hidden>
          勾
        </span>
        <h1>
          {words.productName} <span>{words.title}</span>
        </h1>
        <nav aria-label={words.links.label}>
          <a href={`/rules/${language}/index.html`}>{words.links.handbook}</a>
          <a href="/welcome.html">{words.links.welcome}</a>
        </nav>
      </header>
      <div class="columns">
        <nav class="contents" aria-label={words.contents}>
          {helpGroupNames.map((group) => (
            <div key={group}>
              <p>{words.groups[group]}</p>
              <ul>
                {helpGroups[group].map((state) => (
                  <li key={state}>
                    <a href={`#${state}`} aria-current={state === current ? 'location' : undefined}>
                      {words.sections[state].title}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <main>
          <p class="intro">{words.intro}</p>
          {helpGroupNames.map((group) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{words.groups[group]}</h2>
              {helpGroups[group].map((state) => (
                <HelpArticle key={state} state={state} isCurrent={state === current} words={words} />
              ))}
            </section>
          ))}
        </main>
      </div>
    </>
  );
}
