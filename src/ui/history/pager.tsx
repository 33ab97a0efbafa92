import type { HistoryWords } from './words';

interface PagerProps {
  /** From 0. */
  readonly page: number;
  /** How many lines a page has. */
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
  readonly words: HistoryWords['list'];
}

/** Goes from page to page of a long list; nothing where one page holds it. */
export function Pager({ page, size, total, onPage, words }: PagerProps) {
  if (total <= size) return null;
  const last = Math.ceil(total / size) - 1;
  return (
    <nav class="pager" aria-label={words.pages}>
      <button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.previousPage}
      </button>
      <span>{words.pageOf(page * size + 1, Math.min(total, (page + 1) * size), total)}</span>
      <button type="button" disabled={page === last} onClick={() => onPage(page + 1)}>
        {words.nextPage}
      </button>
    </nav>
  );
}
