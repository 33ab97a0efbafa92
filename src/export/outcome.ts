import type { CheckResult } from '../check/check-result';
import { fillAll } from '../language/fill';
import type { Localized } from '../language/language';
import type { Attachment } from '../report/schema/document';
import type { RunPage } from '../run/run-record';

export const outcomeStatuses = [
  'checked',
  'noReport',
  'noData',
  'unreadable',
  'failed',
  'unchecked',
  'waiting',
  'leftOut',
] as const;

/** What became of a report: of its check, or why there was none. */
export type OutcomeStatus = (typeof outcomeStatuses)[number];

/** One report among several, whether it was checked or not. */
export interface Outcome {
  readonly status: OutcomeStatus;
  readonly body: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly url: string;
  readonly publishedOn: string | null;
  /** Moment in UTC; null where it was not checked. */
  readonly checkedAt: string | null;
  /** Null where the page was never read. */
  readonly result: CheckResult | null;
  /** Why there is no verdict; null where there is one. */
  readonly reason: Localized | null;
  /** Files that were not checked. */
  readonly attachments: readonly Attachment[];
}

const words = {
  unchecked: { 'zh-CN': '附件（{kind}），未检查', en: 'attached file ({kind}), not checked' },
  waiting: { 'zh-CN': '尚未检查', en: 'not checked yet' },
  leftOut: { 'zh-CN': '没有选中，未检查', en: 'not chosen, not checked' },
  failed: { 'zh-CN': '未能读取', en: 'could not be read' },
} as const satisfies Record<string, Localized>;

/** What became of one page or file that was checked. */
export function outcomeOfResult(result: CheckResult): Outcome {
  const { source, status } = result;
  const common = { status, url: source.url, checkedAt: source.checkedAt, result };
  if (result.status === 'checked') {
    const { organization, year, title, ownTitle, publishedOn } = result.report;
    return {
      ...common,
      body: organization,
      year,
      title: title ?? ownTitle ?? source.title,
      publishedOn,
      reason: null,
      attachments: [],
    };
  }
  const { reason, attachments = [] } = result;
  return {
    ...common,
    body: null,
    year: null,
    title: source.title,
    publishedOn: null,
    reason: reason.text,
    attachments,
  };
}

/** Why a page of a run has no result, and the file that it is. */
function withoutResult({
  state,
  link,
  failure,
}: RunPage): Pick<Outcome, 'status' | 'reason' | 'attachments'> {
  switch (state) {
    case 'unchecked': {
      const { kind, title, url } = link;
      const reason = fillAll(words.unchecked, { kind: kind === 'page' ? '' : kind.toUpperCase() });
      const attachments = kind === 'page' ? [] : [{ name: title, kind, url }];
      return { status: state, reason, attachments };
    }
    case 'failed':
      return { status: state, reason: failure?.text ?? words.failed, attachments: [] };
    case 'leftOut':
      return { status: state, reason: words.leftOut, attachments: [] };
    default:
      return { status: 'waiting', reason: words.waiting, attachments: [] };
  }
}

/** What became of one report of a run; what its page does not say is taken from the link to it. */
export function outcomeOfPage(page: RunPage): Outcome {
  const { link, finalUrl, finishedAt, result } = page;
  if (page.state !== 'done' || result === undefined) {
    return {
      ...withoutResult(page),
      body: link.body,
      year: link.year,
      title: link.title,
      url: finalUrl ?? link.url,
      publishedOn: link.publishedOn,
      checkedAt: finishedAt ?? null,
      result: null,
    };
  }
  const told = outcomeOfResult(result);
  return {
    ...told,
    body: told.body ?? link.body,
    year: told.year ?? link.year,
    title: told.title === '' ? link.title : told.title,
    url: finalUrl ?? told.url,
    publishedOn: told.publishedOn ?? link.publishedOn,
  };
}
