import { useRef } from 'preact/hooks';
import type { BodyPublications } from '../../../run/results/unpublished';
import { SpacerRow } from '../spacer-row';
import { useWindow } from '../use-window';
import type { ResultWords } from './words-zh-cn';

interface PublicationTableProps {
  readonly bodies: readonly BodyPublications[];
  readonly years: readonly number[];
  readonly words: ResultWords['unpublished'];
}

/** As in run-tables.css. */
const rowHeight = 36;

/** Bodies against years: whether the list has a report. */
export function PublicationTable({ bodies, years, words }: PublicationTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { from, to, above, below } = useWindow(frame, bodies.length, rowHeight);
  if (bodies.length === 0) return null;
  const columns = years.length + 2;
  return (
    <div ref={frame} class="table-frame" tabIndex={0} role="region" aria-label={words.label}>
      <table class="run-table even-rows" aria-label={words.label} aria-rowcount={bodies.length + 1}>
        <colgroup>
          <col />
          <col style={{ width: '128px' }} />
          {years.map((year) => (
            <col key={year} style={{ width: '136px' }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.body}</th>
            <th scope="col">{words.origin}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <SpacerRow height={above} columns={columns} />
          {bodies.slice(from, to).map(({ name, origin, years: publications, undated }, index) => (
            <tr key={name} aria-rowindex={from + index + 2}>
              <th scope="row" title={name}>
                {name}
                {undated > 0 && <small>{words.undated(undated)}</small>}
              </th>
              <td>{words.origins[origin]}</td>
              {publications.map((publication, column) => (
                <td key={years[column]} data-publication={publication}>
                  {words.publications[publication]}
                </td>
              ))}
            </tr>
          ))}
          <SpacerRow height={below} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}
