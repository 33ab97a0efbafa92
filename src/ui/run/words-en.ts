import { formatNumber } from '../../language/fill';
import { lengthInWords, timeOfDay } from './time-in-words';
import type { RunWords } from './words-zh-cn';

const n = formatNumber;
const length = (milliseconds: number): string => lengthInWords(milliseconds, 'en');

/** The number with its noun. */
function numberOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${n(count)} ${count === 1 ? singular : plural}`;
}

/** The page of the runs in English: making a run and following it. */
export const english: RunWords = {
  productName: 'Gouji',
  title: 'Runs',
  links: { label: 'Other pages', runs: 'All runs', history: 'History' },
  loading: 'Reading…',
  private: {
    title: 'No runs in a private window',
    text: 'A private window keeps nothing, so there is no place for the progress and the results of a run. Open the list page in an ordinary window and start there.',
  },
  states: {
    ready: 'to be confirmed',
    running: 'running',
    paused: 'paused',
    stopped: 'stopped',
    finished: 'finished',
  },
  list: {
    intro:
      'To make a run, open a site’s page that lists annual reports, press Gouji in the toolbar, then “Check the reports linked here”.',
    empty: 'There are no runs yet.',
    label: 'All runs',
    created: 'Made on',
    list: 'List page',
    state: 'State',
    progress: 'Progress',
    actions: 'Actions',
    done: (done, wanted) => `${n(done)} of ${n(wanted)}`,
    open: {
      ready: 'Confirm',
      running: 'Continue',
      paused: 'Continue',
      stopped: 'Continue',
      finished: 'See results',
    },
    remove: 'Delete',
    removeOf: (title) => `Delete: ${title}`,
    removed: (title) => `“${title}” was deleted`,
    undo: 'Undo',
    missing: 'There is no such run; it may have been deleted.',
  },
  unread: (reason) => `This run could not be read; reload this page. The reason: ${reason}`,
  failed: (reason) => `This could not be done: ${reason}`,
  confirm: {
    heading: 'Choose the reports to check',
    found: (links, pages, files) =>
      `${numberOf(links, 'report link')} found: ${numberOf(pages, 'page')}${files === 0 ? '' : `, ${numberOf(files, 'file')} (files are listed and not checked)`}.`,
    none: 'No links to annual reports were found on this page.',
    noneAdvice:
      'Open the page that lists the reports of the authorities and try again; where the list is made by script, wait until it is shown.',
    search: 'Find a title, authority or address',
    year: 'Year',
    allYears: 'All years',
    unknownYear: 'Unknown year',
    selectShown: 'Select all',
    dropShown: 'Select none',
    selected: (selected, all) => `${n(selected)} of ${n(all)} selected`,
    table: 'Report links found',
    columns: {
      choice: 'Choice',
      title: 'Title',
      body: 'Authority',
      year: 'Year',
      date: 'Published',
      kind: 'Kind',
    },
    page: 'page',
    file: (kind) => `${kind.toUpperCase()}, not checked`,
    unknown: 'unknown',
    choose: (title) => `Check: ${title}`,
    nothingShown: 'No link meets these conditions.',
    requests: (requests, hosts) => `${numberOf(requests, 'request')} to ${numberOf(hosts, 'site')}.`,
    duration: (rest) => `It will take ${length(rest)}, depending on the sites.`,
    start: 'Start checking',
    startHint:
      'Everything is checked on this computer; only the selected pages are read, nothing is uploaded.',
    nothingSelected: 'Select at least one report.',
  },
  lists: {
    text: 'The list has further pages that have not been read.',
    limit: 'Further pages at most',
    read: 'Read further pages',
    reading: (read, added) => `Reading: ${numberOf(read, 'page')} read, ${numberOf(added, 'new link')}`,
    stop: 'Stop reading',
    ends: {
      last: (read, added) =>
        `Read to the last page: ${numberOf(read, 'page')}, ${numberOf(added, 'new link')}.`,
      limit: (read, added) =>
        `Stopped at the limit: ${numberOf(read, 'page')} read, ${numberOf(added, 'new link')}; there are more.`,
      stopped: (read, added) => `Stopped: ${numberOf(read, 'page')} read, ${numberOf(added, 'new link')}.`,
      failed: (read, added) =>
        `The next page could not be read; ${numberOf(read, 'page')} before it gave ${numberOf(added, 'new link')}.`,
    },
  },
  access: {
    text: (hosts) =>
      `These sites are not under gov.cn and can be read only with your permission: ${hosts.join(', ')}. Without it their reports are listed as not read.`,
    allow: 'Allow reading these sites',
    refused: 'The browser gave no permission.',
  },
  pace: {
    heading: 'Advanced',
    perHost: 'Requests at a time to one site',
    pause: 'Pause between two requests (seconds)',
    timeLimit: 'Time limit for one page (seconds)',
    attempts: 'Attempts for one page at most',
    hint: 'The shorter the pause, the greater the load on the sites. Usually there is no need to change this.',
    range: (least, most) => `Enter a number from ${n(least)} to ${n(most)}`,
  },
  progress: {
    label: 'Progress',
    counts: (done, wanted) => `${n(done)} of ${n(wanted)}`,
    failed: (count) => `${n(count)} could not be read`,
    left: (count) => `${n(count)} left`,
    rest: (rest) => `${length(rest)} to go`,
    underWay: 'Being read',
    andMore: (count) => `${n(count)} more`,
    waiting: 'Sites that wait',
    until: (host, until) => `${host}: as the site asks, no request before ${timeOfDay(until)}`,
    pause: 'Pause',
    stop: 'Stop',
    resume: 'Continue',
    offline:
      'The computer is offline, so nothing is being read. Check the network; the run goes on by itself once it is back. Nothing counts as an attempt until then, and what is done is stored.',
    elsewhere:
      'Another tab works on this run or on another one. One run goes at a time; progress is shown here, and this one goes on when it is its turn.',
    idle: {
      paused: 'Paused. All results so far are saved; you can continue at any time.',
      stopped: 'Stopped. All results so far are saved; you can still continue.',
    },
    announced: (done, wanted, failed) =>
      `${n(done)} of ${n(wanted)} checked${failed === 0 ? '' : `, ${n(failed)} could not be read`}`,
    finished: 'The run is complete',
  },
  failures: {
    heading: (count) => `${n(count)} could not be read`,
    status: (status) => ` (status ${String(status)})`,
    attempts: (count) => `${numberOf(count, 'attempt')} made`,
    retry: 'Retry',
    retryOf: (title) => `Retry: ${title}`,
    retryAll: 'Retry all',
    more: (count) => `Show ${n(count)} more`,
  },
};
