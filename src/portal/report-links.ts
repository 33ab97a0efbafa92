import { squeeze } from '../letters/plain';
import { fileKindIn } from '../report/file-kind';
import { isReportTitle } from '../report/detection';
import { isListAddress, withoutFragment } from './address';
import { dayBeside } from './day-beside';
import { Headings } from './headings';
import type { Link, PageLinks } from './links';
import { namesOf, reportNameOf } from './naming';
import type { Outline } from './outline';
import { textIn } from './outline';
import type { ReportLink } from './report-link';
import {
  bodyNamed,
  isBodyAlone,
  isShortened,
  namesColumn,
  yearAlone,
  yearNamed,
  yearOfHeading,
} from './report-words';
import { TablePlaces, type TablePlace } from './table-place';

/** A report link with what tells how much of it the link itself says. */
export interface FoundReport {
  readonly link: Link;
  readonly report: ReportLink;
}

/** Words of a link that say nothing but that there is something. */
const saysNothing =
  /^(?:点击|请|查看|下载|打开|浏览|阅读|预览|详情|详细|全文|正文|附件|链接|年报|报告|PDF|WORD|DOCX?|HTML|网页|版|》|>|\[|\]|【|】|\(|\)|√|●|\s)*$/i;

const bodyAlone = (text: string): string | null => (isBodyAlone(text) ? bodyNamed(text) : null);

/** Finds the links to reports among those of a page. */
export class ReportLinks {
  private readonly years: Headings<number>;
  private readonly bodies: Headings<string>;
  private readonly places = new TablePlaces();

  constructor(
    private readonly outline: Outline,
    private readonly page: PageLinks,
    private readonly url: string,
  ) {
    this.years = new Headings(outline, page.leadsTo, yearOfHeading);
    this.bodies = new Headings(outline, page.leadsTo, bodyAlone);
  }

  /** The reports that the page links, each address once, in the order of the page. */
  find(): FoundReport[] {
    const own = withoutFragment(this.url);
    const isAboutReports = this.speaksOfReports();
    const byAddress = new Map<string, FoundReport>();
    for (const link of this.page.links) {
      if (link.url === own) continue;
      const report = this.namedReport(link) ?? (isAboutReports ? this.reportByPlace(link) : null);
      if (report === null) continue;
      const known = byAddress.get(link.url);
      byAddress.set(
        link.url,
        known === undefined ? { link, report } : { ...known, report: merged(known.report, report) },
      );
    }
    return [...byAddress.values()];
  }

  /** Whether the page or its column is about reports: bare names of bodies are then links to theirs. */
  private speaksOfReports(): boolean {
    const named = this.outline.elements
      .filter((part) => /^(?:title|h[1-4]|caption|th)$/.test(part.name))
      .map(textIn);
    const metas = this.outline.elements.flatMap((part) => {
      const name = part.name === 'meta' ? (part.attribute('name') ?? '').toLowerCase() : '';
      return ['columnname', 'columnkeywords', 'articletitle'].includes(name)
        ? [part.attribute('content') ?? '']
        : [];
    });
    const path = this.outline.elements
      .filter((part) => part.name !== 'body' && part.name !== 'html')
      .map((part) =>
        part.children.some(({ text }) => /(?:当前|现在|所在|您的)?的?位置/.test(text)) ? textIn(part) : '',
      );
    return [...named, ...metas, ...path].some(
      (text) => isReportTitle(text) || /^(?=.*公开).*(?:年报|年度报告)/s.test(squeeze(text)),
    );
  }

  /** A report that the link itself names. */
  private namedReport(link: Link): ReportLink | null {
    const title = reportNameOf(link);
    if (title === null) return null;
    const publishedOn = dayBeside(link.beside) ?? dayBeside(link.text);
    const place = this.places.placeOf(link.part);
    const ownYear = yearNamed(title);
    const year = ownYear ?? this.yearAround(link, place) ?? yearBefore(title, publishedOn);
    const ownBody = bodyNamed(title);
    const body = ownBody ?? this.bodyAround(link, place);
    const kind = kindOf(link);
    const isDocument = kind !== 'page' || publishedOn !== null || !isListAddress(link.url);
    if (kind === 'page' && namesColumn(title) && ownYear === null && (body === null || year === null))
      return null;
    if (ownYear === null && ownBody === null && year === null) return null;
    // Without a day beside it, an address of a list with no more than a column's name is that column.
    if (!isDocument && (ownYear === null || ownBody === null || title.endsWith('年报'))) return null;
    return { url: link.url, title, year, body, kind, publishedOn };
  }

  /** A report of which the link says the body or the year alone, and its place on the page the rest. */
  private reportByPlace(link: Link): ReportLink | null {
    const kind = kindOf(link);
    if (kind === 'page' && isListAddress(link.url)) return null;
    const names = namesOf(link);
    const place = this.places.placeOf(link.part);
    const ownBody = names.map(bodyAlone).find((body) => body !== null) ?? null;
    const ownYear = names.map(yearAlone).find((year) => year !== null) ?? null;
    const isSilent = names.every((name) => saysNothing.test(name));
    if (ownBody === null && ownYear === null && !(isSilent && place !== null)) return null;
    const year = ownYear ?? this.yearAround(link, place);
    const body = ownBody ?? this.bodyAround(link, place);
    if (year === null || (body === null && !/年报|报告/.test(names[0] ?? '') && !isDated(link.url)))
      return null;
    const title =
      ownBody !== null && names[0] !== undefined ? names[0] : [body ?? '', `${year}年`].join(' ').trim();
    return { url: link.url, title, year, body, kind, publishedOn: dayBeside(link.beside) };
  }

  private yearAround(link: Link, place: TablePlace | null): number | null {
    const inTable = [...(place?.column ?? []), ...(place?.row ?? [])].map(yearOfHeading);
    return (
      inTable.find((year) => year !== null) ??
      yearOfHeading(link.beside) ??
      this.years.over(link.row) ??
      this.yearOfPage()
    );
  }

  private yearOfPage(): number | null {
    const title = this.outline.elements.find(({ name }) => name === 'title');
    return title === undefined ? null : yearOfHeading(textIn(title).replace(/[-_|—].*$/, ''));
  }

  private bodyAround(link: Link, place: TablePlace | null): string | null {
    const inTable = [...(place?.row ?? []), ...(place?.column ?? [])]
      .map(bodyAlone)
      .find((body) => body !== null);
    return inTable ?? bodyAlone(link.beside) ?? this.bodies.over(link.row);
  }
}

const kindOf = ({ url, text, title }: Link): ReportLink['kind'] =>
  fileKindIn(url) ?? fileKindIn(text) ?? fileKindIn(title) ?? 'page';

const isDated = (url: string): boolean => /20\d{2}[-/]?\d{2}|\d{5,}/.test(new URL(url).pathname);

/** A report without its year in the shortened title, published in the first half of a year, is that of the year before. */
function yearBefore(title: string, publishedOn: string | null): number | null {
  if (!isShortened(title) || publishedOn === null || Number(publishedOn.slice(5, 7)) > 6) return null;
  return Number(publishedOn.slice(0, 4)) - 1;
}

/** What two links to one report say of it together. */
function merged(one: ReportLink, other: ReportLink): ReportLink {
  const weight = ({ title, year, body }: ReportLink): number =>
    (isShortened(title) ? 0 : 8) +
    (isReportTitle(title) ? 4 : 0) +
    (year === null ? 0 : 2) +
    (body === null ? 0 : 1);
  const [best, lesser] = weight(other) > weight(one) ? [other, one] : [one, other];
  return {
    ...best,
    year: best.year ?? lesser.year,
    body: best.body ?? lesser.body,
    publishedOn: best.publishedOn ?? lesser.publishedOn,
  };
}
