import { allSheets, cellsIn, type Cell, type Draft } from '../draft';
import type { Oddity } from '../oddity';
import type { Random } from '../random';
import { escape, innerOf } from '../render/markup';

/** Whether a cell holds a label or heading, whose letters pages tear apart. */
const isWords = ({ kind }: Cell): boolean => kind !== 'value' && kind !== 'filler';

/** An oddity that tears the letters of a cell apart; a cell that has markup already is left whole. */
function torn(
  name: string,
  tear: (before: string, after: string) => string,
  sources: Oddity['sources'],
  isTorn: (cell: Cell) => boolean,
): Oddity {
  return {
    name,
    stage: 'markup',
    sources,
    befall: (draft, random) => {
      for (const cell of cellsIn(allSheets(draft)).filter(isTorn)) {
        if (cell.markup !== undefined || cell.text.length < 2 || !random.chance(0.5)) continue;
        const place = random.integer(1, cell.text.length - 1);
        cell.markup = tear(escape(cell.text.slice(0, place)), escape(cell.text.slice(place)));
      }
    },
  };
}

/** An oddity that puts something around what stands in every cell. */
function wrapped(
  name: string,
  wrap: (inner: string, random: Random) => string,
  sources: Oddity['sources'] = ['markup', 'paragraphs'],
): Oddity {
  const befall = (draft: Draft, random: Random): void => {
    for (const cell of cellsIn(allSheets(draft))) cell.markup = wrap(innerOf(cell), random);
  };
  return { name, stage: 'markup', sources, befall };
}

export const markupOddities: readonly Oddity[] = [
  torn(
    'torn over span',
    (a, b) => `<span>${a}</span><span lang="EN-US">${b}</span>`,
    ['markup', 'paragraphs'],
    () => true,
  ),
  torn(
    'torn over font',
    (a, b) => `<font face="宋体">${a}<font size="3">${b}</font></font>`,
    ['markup', 'paragraphs'],
    () => true,
  ),
  torn('torn over br', (a, b) => `${a}<br>${b}`, ['markup'], isWords),
  torn('torn over p', (a, b) => `<p>${a}</p>\n<p>${b}</p>`, ['markup'], isWords),
  wrapped(
    'pasted from Word',
    (inner) =>
      `<p class="MsoNormal" align="center" style="mso-pagination:widow-orphan"><span lang="EN-US" style="font-size:10.5pt">${inner}<o:p></o:p></span></p>`,
    ['markup'],
  ),
  wrapped(
    'Word’s empty o:p with a space',
    (inner) => `<span style="font-family:宋体">${inner}</span><o:p>&nbsp;</o:p>`,
  ),
  wrapped('bold and links', (inner, random) =>
    random.chance(0.3) ? `<b><a name="c">${inner}</a></b>` : inner,
  ),
  wrapped('indented source', (inner) => `\n        ${inner}\n      `),
  wrapped('comments between letters', (inner) => `<!--[if !supportLists]-->${inner}<!-- 7 -->`),
  wrapped(
    'hidden words in cells',
    (inner) => `${inner}<span style="display: none">9</span><script>8</script>`,
  ),
];
