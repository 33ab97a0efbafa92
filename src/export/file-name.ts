import { oneLine } from './one-line';

/** No file system takes more than 255 bytes, and a Chinese letter takes three. */
const longestPart = 40;

/** What Windows refuses in a name of a file, and what would hide it or lead elsewhere. */
const refused = /[\\/:*?"<>|]+/g;

/** Names of devices, which Windows takes for them whatever the ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const inChina = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function partOf(text: string): string {
  const shown = oneLine(text.replace(refused, ' '))
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(/ /g, '_');
  return [...shown].slice(0, longestPart).join('');
}

/**
 * The name of a file, safe on every system: its parts, then the day in China.
 *
 * @param parts words of a page or of ours; empty ones are left out
 * @param ending without its dot
 */
export function fileName(parts: readonly string[], now: Date, ending: string): string {
  const told = parts.map(partOf).filter((part) => part !== '');
  const [first = '勾稽', ...others] = told;
  const named = [device.test(first) ? `_${first}` : first, ...others, inChina.format(now)];
  return `${named.join('_')}.${ending}`;
}
