import { Fragment, type ComponentChildren } from 'preact';
import type { HistoryBody } from '../../history/history-archive';
import type { HistoryEntry } from '../../history/history-entry';
import type { Language } from '../../language/language';
import { localDay } from '../result/local-day';
import { EntryVerdict } from './entry-verdict';
import { hostOf } from './host-of';
import { yearBefore } from './names';
import { SelectBox } from './select-box';
import type { Selection } from './selection';
import type { HistoryAddresses } from './services';
import type { HistoryWords } from './words';

interface EntryRowProps {
  readonly body: HistoryBody;
  readonly entry: HistoryEntry;
  /** Body and year. */
  readonly name: string;
  /** Null where the box of the body stands for the report. */
  readonly selection: Selection | null;
  readonly addresses: HistoryAddresses;
  readonly language: Language;
  readonly words: HistoryWords['list'];
  /** The cell of the body, in its first line. */
  readonly children: ComponentChildren;
}

/** One report in the list: year, result, where and when it was seen, and the year before it. */
export function EntryRow({
  body,
  entry,
  name,
  selection,
  addresses,
  language,
  words,
  children,
}: EntryRowProps) {
  const { id, year, version, findings, addresses: seenAt, lastSeen } = entry;
  const before = yearBefore(body, entry);
  return (
    <tr data-report={id}>
      {children}
      <td>
        <div class="entry-year">
          {selection !== null && (
            <SelectBox ids={[id]} selection={selection} label={words.selectReport(name)} />
          )}
          <div>
            <a href={addresses.historyReport(id)} aria-label={name}>
              {year === null ? words.yearUnknown : words.yearOf(year)}
            </a>
            {version > 1 && <small>{words.changed(version - 1)}</small>}
          </div>
        </div>
      </td>
      <td>
        <EntryVerdict findings={findings} language={language} words={words} />
      </td>
      <td class="entry-host">
        <Hosts seenAt={seenAt} words={words} />
      </td>
      <td class="entry-day">{localDay(lastSeen)}</td>
      <td class="entry-compare">
        {year !== null && before !== undefined && (
          <a href={addresses.comparison(before.id, id)}>
            <span class="unseen">{name} </span>
            {words.compareWith(year - 1)}
          </a>
        )}
      </td>
    </tr>
  );
}

interface HostsProps {
  readonly seenAt: readonly string[];
  readonly words: HistoryWords['list'];
}

/** The host that a report was last seen on, and how many others there were; it may be broken before its dots, `.gov.cn` stays whole. */
function Hosts({ seenAt, words }: HostsProps) {
  const [host, ...others] = [...new Set(seenAt.map(hostOf))].filter(Boolean);
  if (host === undefined) return <>{words.noHost}</>;
  const [first = '', ...parts] = (others.length === 0 ? host : words.moreHosts(host, others.length)).split(
    '.',
  );
  return (
    <>
      {first}
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index < parts.length - 1 && <wbr />}.{part}
        </Fragment>
      ))}
    </>
  );
}
