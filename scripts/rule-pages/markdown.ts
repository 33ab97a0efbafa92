import { Marked, type Token } from 'marked';
import { html, Markup } from './markup';

export interface MarkdownOptions {
  /** A link to a target, with its words; throws for a target that has no place in the pages. */
  readonly link: (target: string, words: Markup) => Markup;
  /** What takes the place of the next block of code. */
  readonly codeBlock: () => Markup;
}

function refuse(what: string): () => never {
  return () => {
    throw new Error(`a page of a rule cannot hold ${what}`);
  };
}

/**
 * Renders Markdown of the documentation.
 *
 * @returns one piece of HTML for each block; a table is wrapped, so that it can be scrolled by itself
 * @throws Error where the source holds HTML of its own, a picture, or a link that is not to be followed
 */
export function renderMarkdown(source: string, { link, codeBlock }: MarkdownOptions): Markup[] {
  const marked = new Marked<string, string>({
    renderer: {
      html: refuse('HTML of its own'),
      image: refuse('a picture'),
      link({ href, tokens }) {
        return link(href, new Markup(this.parser.parseInline(tokens))).source;
      },
    },
  });
  const blocks: Token[] = marked.lexer(source);
  return blocks
    .filter(({ type }) => type !== 'space')
    .map((token) => {
      if (token.type === 'code') return codeBlock();
      const block = new Markup(marked.parser([token]).trim());
      return token.type === 'table' ? html`<div class="table">${block}</div>` : block;
    });
}
