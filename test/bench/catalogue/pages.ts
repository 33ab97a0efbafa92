import type { Figure } from '../figure';
import { detectorLayouts } from '../figures/detector-layouts';
import { detectorTime } from '../figures/detector-time';
import { longestBlockOnHostilePages } from '../figures/hostile-pages';
import { longestBlock } from '../figures/longest-block';
import { marksAfterLoad } from '../figures/marks-after-load';
import { ordinaryPageAgainstBare, ordinaryPageInNoise } from '../figures/ordinary-page-load';

/** A page of so many elements is an ordinary one. */
const elements = 5000;

/** What the built extension costs the pages that are opened. */
export const pages: readonly Figure[] = [
  {
    name: 'detector-ms',
    about: `one look of the detector at an ordinary page of ${elements} elements in Chromium`,
    limit: 1,
    unit: 'ms',
    measure: () => detectorTime(elements),
  },
  {
    name: 'detector-layouts',
    about: 'layouts of the page that such a look forces',
    limit: 0,
    unit: '',
    measure: () => detectorLayouts(elements),
  },
  {
    name: 'ordinary-page-against-bare',
    about: 'loading an ordinary page with the extension, against a browser without it',
    limit: 1.5,
    unit: '×',
    measure: ordinaryPageAgainstBare,
  },
  {
    name: 'ordinary-page-in-noise',
    about: 'how much later it has loaded, against the spread between the quarters of the loads without it',
    limit: 1,
    unit: '×',
    measure: ordinaryPageInNoise,
  },
  {
    name: 'marks-after-load-ms',
    about: 'from the load of a report page with an error to its marks',
    limit: 150,
    unit: 'ms',
    measure: () => marksAfterLoad('wrong-column'),
  },
  {
    name: 'longest-block-ms',
    about: 'longest task of the extension on a page pasted from Word of 300 kB, until it is marked',
    limit: 50,
    unit: 'ms',
    measure: () => longestBlock(300_000),
  },
  {
    name: 'hostile-pages-longest-block-ms',
    about: 'longest task of the extension on pages that were made to be too much for it, the worst of them',
    limit: 200,
    unit: 'ms',
    measure: () => longestBlockOnHostilePages(),
  },
];
