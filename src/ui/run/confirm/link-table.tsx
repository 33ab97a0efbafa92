import { useRef } from 'preact/hooks';
import type { RunPage } from '../../../run/run-record';
import { SpacerRow } from '../spacer-row';
import { useWindow } from '../use-window';
import { WebLink } from '../web-link';
import type { RunWords } from '../words-zh-cn';

interface LinkTableProps {
  readonly pages: readonly RunPage[];
  /** Positions that are not wanted. */
  readonly dropped: ReadonlySet<number>;
  readonly onDrop: (page: RunPage, isDropped: boolean) => void;
  readonly words: RunWords['confirm'];
}

/** As in run-tables.css. */
const rowHeight = 36;

/** The links that were found, each to be chosen or not; files stand among them and cannot be chosen. */
export function LinkTable({ pages, dropped, onDrop, words }: LinkTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { from, to, above, below } = useWindow(frame, pages.length, rowHeight);
  const { columns } = words;
  if (pages.length === 0) return <p class="run-muted">{words.nothingShown}</p>;
  return (
    <div ref={frame} class="table-frame" tabIndex={0} role="region" aria-label={words.table}>
      <table class="run-table even-rows link-table" aria-label={words.table} aria-rowcount={pages.length + 1}>
        <colgroup>
          <col style={{ width: '48px' }} />
          <col />
          <col style={{ width: '22%' }} />
          <col style={{ width: '72px' }} />
          <col style={{ width: '104px' }} />
          <col style={{ width: '152px' }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{columns.choice}</span>
            </th>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.body}</th>
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.kind}</th>
          </tr>
        </thead>
        <tbody>
          <SpacerRow height={above} columns={6} />
          {pages.slice(from, to).map((page, index) => {
            const { position, link } = page;
            const isPage = link.kind === 'page';
            return (
              <tr key={position} aria-rowindex={from + index + 2} data-off={isPage ? undefined : ''}>
                <td>
                  {isPage && (
                    <input
                      type="checkbox"
                      aria-label={words.choose(link.title)}
                      checked={!dropped.has(position)}
                      onChange={({ currentTarget }) => onDrop(page, !currentTarget.checked)}
                    />
                  )}
                </td>
                <th scope="row" title={link.title}>
                  <WebLink url={link.url}>{link.title}</WebLink>
                </th>
                <td title={link.body ?? undefined}>{link.body ?? <i>{words.unknown}</i>}</td>
                <td>{link.year ?? <i>{words.unknown}</i>}</td>
                <td>{link.publishedOn ?? ''}</td>
                <td>{link.kind === 'page' ? words.page : words.file(link.kind)}</td>
              </tr>
            );
          })}
          <SpacerRow height={below} columns={6} />
        </tbody>
      </table>
    </div>
  );
}
