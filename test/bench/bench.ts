import { rulesAgainstReading, rulesAndDiagnosisTime } from './figures/rules-and-diagnosis';
import { detectorLayouts } from './figures/detector-layouts';
import { detectorTime } from './figures/detector-time';
import { marksAfterLoad } from './figures/marks-after-load';
import { historyTime } from './figures/history';
import { ordinaryPageLoad } from './figures/ordinary-page-load';
import { longestBlock } from './figures/longest-block';
import { readAgainstSheetjs } from './figures/read-against-sheetjs';
import { savedPageAgainstParse } from './figures/saved-page-against-parse';
import { pipeAgainstParse, pipeMemoryGrowth } from './figures/pipe';
import { report, type Figure } from './report';

/** A reviewer's history after some years has so many reports. */
const reports = 5000;

/** A page of so many elements is an ordinary one. */
const elements = 5000;

const figures: readonly Figure[] = [
  {
    name: 'plain-page-against-parse',
    limit: 6,
    unit: '×',
    measure: () => savedPageAgainstParse('clean-2021'),
  },
  {
    name: 'saved-page-against-parse',
    limit: 1.3,
    unit: '×',
    measure: () => savedPageAgainstParse('word-paste'),
  },
  { name: 'one-error-ms', limit: 3, unit: 'ms', measure: () => rulesAndDiagnosisTime(1) },
  { name: 'thirty-errors-ms', limit: 100, unit: 'ms', measure: () => rulesAndDiagnosisTime(30) },
  { name: 'rules-against-reading', limit: 1, unit: '×', measure: rulesAgainstReading },
  { name: 'read-against-sheetjs', limit: 1, unit: '×', measure: () => readAgainstSheetjs('clean-2021') },
  {
    name: 'read-word-paste-against-sheetjs',
    limit: 1,
    unit: '×',
    measure: () => readAgainstSheetjs('word-paste'),
  },
  {
    name: 'pipe-against-parse',
    limit: 1.5,
    unit: '×',
    measure: () => pipeAgainstParse('word-paste', 100),
  },
  {
    name: 'plain-pipe-against-parse',
    limit: 6,
    unit: '×',
    measure: () => pipeAgainstParse('clean-2021', 100),
  },
  {
    name: 'pipe-memory-growth',
    limit: 1.1,
    unit: '×',
    measure: () => pipeMemoryGrowth('clean-2021', 20_000),
  },
  { name: 'detector-ms', limit: 1, unit: 'ms', measure: () => detectorTime(elements) },
  { name: 'detector-layouts', limit: 0, unit: '', measure: () => detectorLayouts(elements) },
  { name: 'longest-block-ms', limit: 50, unit: 'ms', measure: () => longestBlock(300_000) },
  { name: 'marks-after-load-ms', limit: 150, unit: 'ms', measure: () => marksAfterLoad('wrong-column') },
  { name: 'history-open-ms', limit: 100, unit: 'ms', measure: () => historyTime('openTime', reports) },
  { name: 'history-search-ms', limit: 100, unit: 'ms', measure: () => historyTime('searchTime', reports) },
  {
    name: 'history-across-years-ms',
    limit: 100,
    unit: 'ms',
    measure: () => historyTime('acrossYearsTime', reports),
  },
  { name: 'ordinary-page-in-noise', limit: 1, unit: '×', measure: ordinaryPageLoad },
];

process.exitCode = (await report(figures, process.argv.includes('--json'))) ? 0 : 1;
