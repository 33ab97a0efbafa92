import { squeeze } from '../letters/plain';
import type { Flow } from '../table/flow';
import { isReportTitle } from './detection';
import type { RefusalCode } from './refusal-codes';

export interface PageKind {
  readonly code: RefusalCode;
  /** Less evidence of a report than this does not outweigh the words; see `weigh`. */
  readonly weight: number;
}

interface WordedKind extends PageKind {
  readonly words: RegExp;
  /** Also told by a line of the page that is no heading; words of menus would be taken for it. */
  readonly inLines?: true;
}

/** Outweighed by a whole report: the words may be those of a column of the site. */
export const byWords = 6;
/** Outweighed only by a whole report with its title or all its sections: such pages have the same tables. */
const byTables = 8;
/** Never outweighed: such pages print a whole report as a sample. */
const always = Infinity;

const ofReport = '(?:年报|年度报告)';

const kinds: readonly WordedKind[] = [
  { code: 'websiteReport', weight: always, words: /网站(?:年度)?工作年度报表/ },
  { code: 'searchResults', weight: byTables, words: /(?:搜索|检索|查询)结果|^(?:搜索|检索)/ },
  { code: 'applicationForm', weight: byWords, words: /公开申请表/ },
  {
    code: 'notice',
    weight: always,
    words: new RegExp(
      `(?:编制|编报|编写|填报|报送|做好|规范).*${ofReport}.*(?:通知|要求|提示|意见)` +
        `|${ofReport}.*(?:格式|样式|样例|样表|样本|示例|模板|范本|填报说明|培训|通报|抽查|评估)` +
        `|(?:格式|样式|样例|示例|模板|范本).{0,6}${ofReport}` +
        `|${ofReport}(?:.*(?:解读|问答|答记者问)|说明$)|解读.*${ofReport}`,
    ),
  },
  { code: 'guide', weight: byWords, words: /信息公开(?:工作)?指南/ },
  { code: 'catalogue', weight: byWords, words: /公开(?:基本|事项|信息|内容|标准)*目录/ },
  {
    code: 'severalBodies',
    weight: byTables,
    words:
      /^(?=.*公开).*(?:汇总表|(?:各单位|各部门|各乡镇|各镇|各街道|各县|各区|各地).*(?:统计|情况表|一览))/,
    inLines: true,
  },
  {
    code: 'statistics',
    weight: byTables,
    words:
      /^(?=.*公开).*(?:月报|季报|季度|半年|月度|月份|(?<!\d日至(?:20\d{2}年)?)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\d{1,2}日).*(?:统计|情况)|统计表)/,
    inLines: true,
  },
  {
    code: 'otherReport',
    weight: byWords,
    words:
      /(?:法治政府|依法行政|政务服务|行政执法|行政复议工作|建议提案|绩效|预算|决算|审计|统计公报|政府工作|财政).*(?:报告|报表|公开|公报|说明)/,
  },
  {
    code: 'news',
    weight: byWords,
    words: new RegExp(
      `${ofReport}.*(?:发布|公布|出炉|上线|亮相)|(?:晒出|发布会|亮出).*${ofReport}|(?<!^关于)(?:发布|公布)了?.*${ofReport}$`,
    ),
  },
];

/** A longer line is a sentence and names no page. */
const longestName = 60;

/** How many lines of a page may come before the one that names it. */
const farthestLine = 60;

/** Words of a report of which others speak; 关于公布 begins a title of the report itself. */
const published = /(?<!^关于)(?:发布|公布)了?/;

/** Whether a name is the title of a report, with nothing behind it and not a sentence of news. */
function isOwnTitle(name: string): boolean {
  const endsWithReport = /(?:报告|年报)(?:\(20\d{2}年?度?\))?$/.test(name);
  return endsWithReport && isReportTitle(name) && !published.test(name);
}

const namesYear = (name: string): boolean => /20\d{2}/.test(name);

/** A name without the site behind it: `…_某某市人民政府`. */
function withoutSite(name: string): string {
  return squeeze(name).replace(/(?<=.{4})[-_|].*$/, '');
}

/** The first kind that one of the names says, unless a title of a report comes before it. */
function firstKind(names: readonly string[]): PageKind | 'report' | undefined {
  for (const name of names) {
    const kind = kinds.find(({ words }) => words.test(name));
    if (kind !== undefined) return kind;
    if (isOwnTitle(name)) return 'report';
  }
  return undefined;
}

function kindByHeadings(headings: readonly string[]): PageKind | 'report' | undefined {
  if (headings.some((name) => isOwnTitle(name) && namesYear(name))) return 'report';
  const kind = kinds.find(({ words }) => headings.some((name) => words.test(name)));
  if (kind === undefined) return undefined;
  // Without a year it may be the heading of a menu.
  const isOfPage = headings.some((name) => kind.words.test(name) && namesYear(name));
  return isOfPage ? kind : { ...kind, weight: Math.min(kind.weight, byTables) };
}

/**
 * The kind of a page that is no report, from what it calls itself: its metadata and `<title>`, else
 * its headings, else its first lines.
 *
 * @returns null where the words say nothing or name a report
 */
export function pageKind<Node>(flow: Flow<Node>): PageKind | null {
  const links = new Set(flow.blocks.flatMap((block) => (block.kind === 'link' ? [block.text] : [])));
  const lines = flow.blocks
    .filter((block) => block.kind === 'text')
    .slice(0, farthestLine)
    .filter(({ text }) => text.length <= longestName && !links.has(text) && !/[，。；]/.test(text));
  const namesOf = (heading: boolean): string[] =>
    lines.filter((line) => line.heading === heading).map(({ text }) => squeeze(text));
  const found =
    firstKind([flow.metas.get('articletitle') ?? '', flow.title].map(withoutSite)) ??
    kindByHeadings(namesOf(true)) ??
    kinds.find((kind) => kind.inLines === true && namesOf(false).some((name) => kind.words.test(name)));
  return found === undefined || found === 'report' ? null : found;
}
