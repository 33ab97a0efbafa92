import type { Year } from './bodies';

/** How the server misbehaves for one address. */
export type Fault =
  /** The answer takes so many milliseconds. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** No answer ever comes. */
  | { readonly kind: 'hanging' }
  /** An answer of that status, so many times; then the page. */
  | { readonly kind: 'status'; readonly status: number; readonly times: number }
  /** Status 429 once, with a Retry-After of so many seconds; asked before they are over, again. */
  | { readonly kind: 'tooMany'; readonly seconds: number }
  | { readonly kind: 'redirectLoop' }
  /** The page stands at another address of the host. */
  | { readonly kind: 'moved' }
  /** The page is empty until its script has fetched the article. */
  | { readonly kind: 'script' }
  /** What the header of the answer says, and what the page says, whatever is true. */
  | { readonly kind: 'charset'; readonly header: string | null; readonly page: string | null };

export interface Faulty {
  readonly body: string;
  readonly year: Year;
  readonly fault: Fault;
}

const always = 1000;

export const faults: readonly Faulty[] = [
  { body: '青禾县统计局', year: 2022, fault: { kind: 'slow', milliseconds: 900 } },
  { body: '白杨县水利局', year: 2024, fault: { kind: 'slow', milliseconds: 1200 } },
  { body: '临江县审计局', year: 2023, fault: { kind: 'slow', milliseconds: 700 } },
  { body: '云岭县统计局', year: 2022, fault: { kind: 'hanging' } },
  { body: '青禾县司法局', year: 2022, fault: { kind: 'status', status: 404, times: always } },
  { body: '石桥县公安局', year: 2024, fault: { kind: 'status', status: 404, times: always } },
  { body: '临江县水利局', year: 2022, fault: { kind: 'status', status: 500, times: always } },
  { body: '白杨县民政局', year: 2023, fault: { kind: 'status', status: 500, times: 1 } },
  { body: '石桥县统计局', year: 2024, fault: { kind: 'status', status: 502, times: 2 } },
  { body: '云岭县司法局', year: 2023, fault: { kind: 'tooMany', seconds: 2 } },
  { body: '青禾县审计局', year: 2024, fault: { kind: 'tooMany', seconds: 1 } },
  { body: '石桥县水利局', year: 2022, fault: { kind: 'redirectLoop' } },
  { body: '临江县公安局', year: 2024, fault: { kind: 'moved' } },
  { body: '青禾县公安局', year: 2023, fault: { kind: 'moved' } },
  { body: '石桥县审计局', year: 2024, fault: { kind: 'script' } },
  { body: '临江县统计局', year: 2023, fault: { kind: 'script' } },
  { body: '白杨县统计局', year: 2022, fault: { kind: 'charset', header: null, page: null } },
  { body: '云岭县水利局', year: 2024, fault: { kind: 'charset', header: 'gbk', page: 'utf-8' } },
  { body: '临江县民政局', year: 2022, fault: { kind: 'charset', header: 'utf-8', page: 'gb2312' } },
];

/** The faults after which a report cannot be had. */
export function isLost({ fault }: Faulty): boolean {
  return (
    fault.kind === 'hanging' ||
    fault.kind === 'redirectLoop' ||
    (fault.kind === 'status' && fault.times === always)
  );
}
