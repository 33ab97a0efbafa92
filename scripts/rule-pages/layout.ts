import { capitalized } from '../../src/language/capitalized';
import { languages, type Language } from '../../src/language/language';
import type { Severity } from '../../src/language/severity';
import { severityWords } from '../../src/language/severity';
import { html, type Markup } from './markup';
import { pageText } from './traditional-pages';
import { handbookWordsIn, languageNames } from './words';

/** The overview of the rules, by the id that an address names it by. */
export const overviewId = 'overview';

/** Nothing but what lies beside the page, and what puts it into the chosen theme, may be loaded. */
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The handbook in one language, as it is written into the extension: one page, of which the part is shown that the
 * address names. Packed as one file, the many phrases that all rules share weigh a third of what they did in many.
 *
 * @param parts the overview, and an article for each rule
 */
export function pageSource(language: Language, parts: readonly Markup[]): string {
  const words = handbookWordsIn(language);
  const others = languages.filter((other) => other !== language);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <script src="../theme.js"></script>
        <title>${words.title}</title>
        <link rel="stylesheet" href="handbook.css" />
        <script src="handbook.js" defer></script>
      </head>
      <body>
        <header>
          <a href="#${overviewId}">${words.title}</a>
          <nav aria-label="${words.language}">
            ${others.map((other) => html`<a href="${other}.html" hreflang="${other}" lang="${other}">${languageNames[other]}</a>`)}
          </nav>
        </header>
        <main>${parts}</main>
      </body>
    </html> `;
  return page.source;
}

const signs: Readonly<Record<Severity, string>> = { error: '!', warning: '?', notice: 'i' };

/** A severity by word, shape and colour, as in the popup. */
export function severityBadge(severity: Severity, language: Language): Markup {
  const word = capitalized(pageText(severityWords[severity], language));
  return html`<span class="severity" data-severity="${severity}"
    ><span class="sign" aria-hidden="true">${signs[severity]}</span>${word}</span
  >`;
}
