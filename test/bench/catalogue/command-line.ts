import type { Figure } from '../figure';
import { pipeAgainst } from '../figures/crawl-times';
import { pipeMemoryGrowth } from '../figures/pipe-memory';

const wordPage = 'pages pasted from Word';
const plainPage = 'pages of plain markup';

/** How fast the command line goes through many pages. */
export const commandLine: readonly Figure[] = [
  {
    name: 'pipe-against-parse',
    about: `the whole NDJSON pipe, from pages to results, against cheerio’s bare parse; ${wordPage}`,
    limit: 1.5,
    unit: '×',
    measure: () => pipeAgainst('parse', 'word-paste'),
  },
  {
    name: 'pipe-against-tabletojson',
    about: `the same against \`tabletojson\`, which takes the tables out and does no more; ${wordPage}`,
    limit: 2,
    unit: '×',
    measure: () => pipeAgainst('tabletojson', 'word-paste'),
  },
  {
    name: 'pipe-against-tableparser',
    about: `the same against \`cheerio-tableparser\`, which takes the tables out and does no more; ${wordPage}`,
    limit: 2,
    unit: '×',
    measure: () => pipeAgainst('cheerio-tableparser', 'word-paste'),
  },
  {
    name: 'plain-pipe-against-parse',
    about: `the whole pipe against cheerio’s bare parse; ${plainPage}`,
    limit: 6,
    unit: '×',
    measure: () => pipeAgainst('parse', 'clean-2021'),
  },
  {
    name: 'plain-pipe-against-tabletojson',
    about: `the whole pipe against \`tabletojson\`; ${plainPage}`,
    limit: 3,
    unit: '×',
    measure: () => pipeAgainst('tabletojson', 'clean-2021'),
  },
  {
    name: 'plain-pipe-against-tableparser',
    about: `the whole pipe against \`cheerio-tableparser\`; ${plainPage}`,
    limit: 3,
    unit: '×',
    measure: () => pipeAgainst('cheerio-tableparser', 'clean-2021'),
  },
  {
    name: 'pipe-memory-growth',
    about: 'most memory of the pipe in the second half of 20,000 pages, against the first half',
    limit: 1.1,
    unit: '×',
    measure: () => pipeMemoryGrowth('clean-2021', 20_000),
  },
];
