import { checkMarkup } from '../../../src/cli/check-file';
import { fixtureMarkup } from '../fixture';
import { growingSizes } from '../growing';
import { measure } from '../measure';
import { slopeOf } from '../slope';
import { growWordMarkup } from '../word-markup';

/** So many tables stand beside those of the report. */
const tableCounts = [16, 32, 64, 128];

const source = { url: 'http://www.test.gov.cn/', title: '', checkedAt: new Date(0) };

/** A table as of a yearbook: figures under headings, and none of them of the form. */
function yearbookTable(number: number): string {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const heads = years.map((year) => `<th>${year}年</th>`).join('');
  const rows = Array.from({ length: 20 }, (_, row) => {
    const figures = years.map((year) => `<td>${(year * (row + 7) * (number + 3)) % 9973}</td>`);
    return `<tr><td>第${row + 1}季度工业产值</td>${figures.join('')}</tr>`;
  });
  return `<p>附表${number}</p><table><tr><th>项目</th>${heads}</tr>${rows.join('')}</table>`;
}

/** How the time of the whole check of a saved page grows with the size of its markup. */
export function savedPageSizeSlope(): number {
  const markup = fixtureMarkup('word-paste');
  return slopeOf(
    growingSizes.map((size) => {
      const grown = growWordMarkup(markup, size);
      return { size, time: measure(() => checkMarkup(grown, source)) };
    }),
  );
}

/** How the same time grows with the number of other tables on the page. */
export function savedPageTablesSlope(): number {
  const markup = fixtureMarkup('clean-2021');
  return slopeOf(
    tableCounts.map((size) => {
      const tables = Array.from({ length: size }, (_, number) => yearbookTable(number + 1)).join('');
      const grown = markup.replace('</body>', `${tables}</body>`);
      return { size, time: measure(() => checkMarkup(grown, source)) };
    }),
  );
}
