import { attacked } from './attacked';

const cells = 200_000;
const nested = 10_000;

/** Cells of a timetable, ten a row. */
function manyCells(): string {
  const row = (index: number): string =>
    `<tr>${Array.from({ length: 10 }, (_, column) => `<td>${(index * 7 + column) % 60}</td>`).join('')}</tr>`;
  return `<table>${Array.from({ length: cells / 10 }, (_, index) => row(index)).join('')}</table>`;
}

/** Each in a cell of the one before, as far as the browser's parser goes; the rest beside each other. */
const nestedTables = `${'<table><tr><td>1'.repeat(nested)}${'</td></tr></table>'.repeat(nested)}`;

/** Deeper than the parser would nest them. */
const deepElements = `
  let inner = document.querySelector('.footer');
  for (let depth = 0; depth < 2000; depth += 1) {
    const next = document.createElement('span');
    inner.append(next);
    inner = next;
  }
  inner.append('1');
`;

/** Cells that reach over more rows and columns than any browser has. */
const hugeSpans = `<table>${'<tr><td rowspan="65535" colspan="65535">1</td><td colspan="1000" rowspan="0">2</td></tr>'.repeat(500)}</table>`;

/** Letters on which a regular expression that steps back takes long, where sentences and labels are read. */
const bombs = [
  '1%',
  '(1)',
  '《',
  '第一、',
  '收到申请1件，',
  '其中1件（',
  '　',
  '1,',
  '年',
  '做好',
  '未1',
  '-',
  '公开',
];

const longTexts = bombs
  .map((bomb) => {
    const text = bomb.repeat(Math.ceil(50_000 / bomb.length));
    return `<p>${text}</p><table><tr><td>${text}</td><td>1${text}</td><td><a href="${text}.pdf" title="${text}">${text}</a></td></tr></table>`;
  })
  .join('');

/** The title and the description of a page, each of them a bomb. */
const longNames = `document.title = '做好公开年报'.repeat(20000);
  document.querySelector('meta[name="ArticleTitle"]').content = '公开月份'.repeat(30000);`;

/** A cell of the report says something else in every frame of the screen. */
const everyFrame = `
  const figure = [...document.querySelectorAll('td.num, td')].find((cell) => cell.textContent.trim() === '105');
  let frames = 0;
  (function change() {
    frames += 1;
    figure.textContent = String(100 + (frames % 2));
    requestAnimationFrame(change);
  })();
`;

/**
 * Pages that are large, deep or never at rest, each with the report of a sample page in it, by name.
 *
 * @param markup of the sample page
 */
export function oversizedPages(markup: string): Record<string, string> {
  return {
    'many-cells': attacked(markup, { markup: manyCells() }),
    'nested-tables': attacked(markup, { markup: nestedTables }),
    'deep-elements': attacked(markup, { last: deepElements }),
    'huge-spans': attacked(markup, { markup: hugeSpans }),
    'long-texts': attacked(markup, { markup: longTexts }),
    'long-names': attacked(markup, { last: longNames }),
    'every-frame': attacked(markup, { last: everyFrame }),
  };
}
