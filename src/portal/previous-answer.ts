import type { Localized } from '../language/language';
import type { PreviousReport } from '../report/schema/previous-report';
import { unreadablePage } from './unreadable-page';

/** What became of the search for last year's report. */
export type PreviousAnswer =
  | { readonly kind: 'found'; readonly previous: PreviousReport }
  /** It is of the year before, but its body bears another name: a person may say that it is the same. */
  | { readonly kind: 'otherBody'; readonly previous: PreviousReport; readonly text: Localized }
  /** It stands on a host that the extension may not read yet. */
  | { readonly kind: 'notAllowed'; readonly host: string; readonly text: Localized }
  | {
      readonly kind: 'failed';
      readonly text: Localized;
      /** What was found in its place, to be opened by a person; undefined for nothing. */
      readonly url?: string;
    }
  /** A person has called it off. */
  | { readonly kind: 'cancelled' };

/** Why last year's report was not read, in words for the person who asked for it. */
export const previousProblems = {
  nothingLinked: (year: number): Localized => ({
    'zh-CN': `没有找到${String(year)}年的报告：本页和所在栏目都没有它的链接。可打开该报告后再检查，或粘贴它的JSON`,
    en: `No report of ${String(year)} was found: neither this page nor its column links one; open and check it yourself, or paste its JSON`,
  }),
  notInLists: (year: number): Localized => ({
    'zh-CN': `没有找到${String(year)}年的报告：已查看本页和所在栏目的列表。可打开该报告后再检查，或粘贴它的JSON`,
    en: `No report of ${String(year)} was found on this page and in the lists of its column; open and check it yourself, or paste its JSON`,
  }),
  attachment: (year: number, kind: string): Localized => ({
    'zh-CN': `${String(year)}年的报告是附件（${kind.toUpperCase()}），未读取。附件中的数字不能自动比对`,
    en: `The report of ${String(year)} is a file (${kind.toUpperCase()}) and was not read; figures in files cannot be compared`,
  }),
  otherYear: (found: number | null, year: number): Localized =>
    found === null
      ? {
          'zh-CN': `找到的报告年度不明，不能作为${String(year)}年的报告比对`,
          en: `The report that was found tells no year and cannot be compared as that of ${String(year)}`,
        }
      : {
          'zh-CN': `找到的是${String(found)}年的报告，不是${String(year)}年的，未比对`,
          en: `The report that was found is of ${String(found)}, not of ${String(year)}; it was not compared`,
        },
  otherBody: (found: string | null, own: string | null): Localized => ({
    'zh-CN': `找到的是${found ?? '机关名称不明'}的报告，与本页（${own ?? '机关名称不明'}）名称不同。如是同一机关，可用于比较`,
    en: `The report that was found is of ${found ?? 'an unnamed body'}, this page of ${own ?? 'an unnamed body'}; if they are one body, it can be compared`,
  }),
  noReport: ({ 'zh-CN': chinese, en }: Localized): Localized => ({
    'zh-CN': `找到的网页没有可读的年报：${chinese}`,
    en: `The page that was found holds no readable report: ${en}`,
  }),
  unusable: ({ 'zh-CN': chinese, en }: Localized): Localized => ({
    'zh-CN': `找到的内容无法读取：${chinese}`,
    en: `What was found cannot be read: ${en}`,
  }),
  status: (status: number): Localized => ({
    'zh-CN': `网站没有给出该网页（HTTP ${String(status)}）。请稍后重试，或自行打开该报告`,
    en: `The site did not give the page (HTTP ${String(status)}); try again later, or open the report yourself`,
  }),
  network: {
    'zh-CN': '网络错误，没有读到该网页。请检查网络后重试，或自行打开该报告',
    en: 'The network failed and the page was not read; check the connection and try again, or open the report yourself',
  },
  tooLarge: {
    'zh-CN': '该网页超过32 MB，不会是一份年报，未读取',
    en: 'The page is larger than 32 MB and cannot be one report; it was not read',
  },
  timeout: {
    'zh-CN': '网站在20秒内没有答复，已停止。请稍后重试，或自行打开该报告',
    en: 'The site did not answer within 20 seconds, so it was given up; try again later, or open the report yourself',
  },
  notAllowed: (host: string): Localized => ({
    'zh-CN': `上一年度报告在${host}，需要您允许读取该网站`,
    en: `Last year’s report is on ${host}; the extension needs your permission to read that site`,
  }),
  page: unreadablePage,
} as const;
