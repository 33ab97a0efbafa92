import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { textIn } from '../../../language/text-in';
import { heatCells, type HeatMap } from '../../../run/results/heat-map';
import type { ResultRow } from '../../../run/results/result-row';
import { SpacerRow } from '../spacer-row';
import { useWindow } from '../use-window';
import { HeatLine } from './heat-line';
import { heatWords } from './heat-words';
import { cellAfterKey, type GridPlace } from './move-in-grid';
import type { ResultWords } from './words-zh-cn';

interface HeatGridProps {
  readonly map: HeatMap;
  readonly onOpen: (row: ResultRow, among: readonly ResultRow[], rule: string) => void;
  readonly language: Language;
  readonly words: ResultWords;
}

/** As in run-heat.css. */
const rowHeight = 28;

/**
 * The map as a grid: one stop of the keyboard, in which the arrow keys go from cell to cell. Only lines near to what
 * is in sight are in the markup.
 */
export function HeatGrid({ map, onOpen, language, words }: HeatGridProps) {
  const { rules, rows } = map;
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<GridPlace>({ line: 0, column: 0 });
  const [isMoved, setMoved] = useState(false);
  const { from, to, above, below } = useWindow(frame, rows.length, rowHeight);
  const names = useMemo(() => rules.map(({ name }) => textIn(name, language)), [rules, language]);
  const say = useMemo(() => heatWords(words, language), [words, language]);
  const line = Math.min(place.line, rows.length - 1);
  const column = Math.min(place.column, rules.length - 1);

  // The keyboard gets into the grid also where the line it was at is out of the markup.
  const stop = line >= from && line < to ? line : from;

  useEffect(() => {
    if (!isMoved || line < from || line >= to) return;
    const cell = frame.current?.querySelector<HTMLElement>('td[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isMoved, line, column, from, to]);

  const open = (at: GridPlace) => {
    const [row, rule] = [rows[at.line], rules[at.column]?.rule];
    if (row !== undefined && rule !== undefined) onOpen(row, rows, rule);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open({ line, column });
      return;
    }
    const next = cellAfterKey(event, { line, column }, { lines: rows.length, columns: rules.length });
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    setMoved(true);
    // A line that is far away comes into the markup only when it is in sight.
    const scrolled = frame.current;
    if (scrolled !== null && (next.line < from || next.line >= to))
      scrolled.scrollTop = next.line * rowHeight;
  };
  return (
    <div ref={frame} class="table-frame heat-frame" onFocusOut={() => setMoved(false)}>
      <table
        class="heat-map"
        role="grid"
        aria-label={words.heat.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={rules.length + 1}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col">{words.heat.body}</th>
            {rules.map(({ rule, reports }, index) => (
              <th key={rule} scope="col" title={names[index]}>
                <span class="rule-name">{names[index]}</span>
                <small title={words.heat.reports(reports)}>{reports}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <SpacerRow height={above} columns={rules.length + 1} />
          {rows.slice(from, to).map((each, index) => (
            <HeatLine
              key={each.position}
              row={each}
              cells={heatCells(each, rules)}
              names={names}
              line={from + index}
              active={from + index === stop ? column : null}
              onOpen={open}
              onFocus={setPlace}
              say={say}
            />
          ))}
          <SpacerRow height={below} columns={rules.length + 1} />
        </tbody>
      </table>
    </div>
  );
}
