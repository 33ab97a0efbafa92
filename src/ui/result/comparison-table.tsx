import type { Comparison } from '../../check/check-result';
import { webLink } from '../../check/web-link';
import { formatNumber } from '../../language/fill';
import { textIn } from '../../language/text-in';
import type { Wordings } from '../wordings/wordings';

/** In a longer side, lines that add nothing are told together. */
const longest = 6;

interface ComparisonTableProps {
  readonly comparison: Comparison;
  readonly words: Wordings;
}

/** Two figures that should be one, each with the lines it comes from, and by how much they differ. */
export function ComparisonTable({ comparison, words }: ComparisonTableProps) {
  const { computed, reported, difference } = comparison;
  const signed = `${difference > 0 ? '+' : ''}${formatNumber(difference)}`;
  return (
    <table class="comparison" aria-label={words.comparison.label}>
      <Side side={computed} words={words} />
      <Side side={reported} words={words}>
        {words.comparison.differing(signed)}
      </Side>
      {computed.from !== undefined && <Place place={computed.from} words={words.comparison} />}
    </table>
  );
}

interface SideProps {
  readonly side: Comparison['computed'];
  readonly words: Wordings;
  /** Said beside the sum. */
  readonly children?: string;
}

function Side({
  side: { label, lines, sum },
  words: { language, comparison, coverage },
  children,
}: SideProps) {
  const [only, ...others] = lines;
  const [sumLabel, onlyLabel] = [textIn(label, language), only && textIn(only.label, language)];
  const zeros = lines.length > longest ? lines.filter(({ value }) => value === 0) : [];
  const told = lines.filter((line) => !zeros.includes(line));
  // A figure of one line is that line: its sum would say the same again.
  const isOne = onlyLabel !== undefined && others.length === 0;
  return (
    <tbody>
      {!isOne &&
        told.map((line, index) => (
          <tr key={index}>
            <th scope="row">{textIn(line.label, language)}</th>
            <td>{line.value === null ? comparison.blank : formatNumber(line.value)}</td>
          </tr>
        ))}
      {zeros.length > 0 && (
        <tr>
          <th scope="row">{comparison.zeros(zeros.length)}</th>
          <td>{formatNumber(0)}</td>
        </tr>
      )}
      <tr class="sum" data-differs={children === undefined ? undefined : ''}>
        <th scope="row">
          {isOne && onlyLabel !== sumLabel ? sumLabel + coverage.colon + onlyLabel : sumLabel}
        </th>
        <td>
          {formatNumber(sum)}
          {children !== undefined && <span>{children}</span>}
        </td>
      </tr>
    </tbody>
  );
}

interface PlaceProps {
  readonly place: NonNullable<Comparison['computed']['from']>;
  readonly words: Wordings['comparison'];
}

/** The report of another year that figures come from, as a link where it leads to the web. */
function Place({ place: { url, year, title }, words }: PlaceProps) {
  const address = webLink(url);
  const text = words.previous(String(year));
  return (
    <tfoot>
      <tr>
        <td colSpan={2}>
          {address === null ? (
            text
          ) : (
            <a href={address} target="_blank" rel="noopener noreferrer" title={title}>
              {text}
            </a>
          )}
        </td>
      </tr>
    </tfoot>
  );
}
