/**
 * Signs of a disclosure report, told from letters alone so that the detector on every page can use
 * them without the reader: both scripts are spelt out, pinyin in brackets is taken out first.
 */

const pinyin = /\([a-z\u00e0-\u01dc\u0251]{1,6}\)/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Printed words of the three tables; white space taken out. */
const tableSigns: readonly RegExp[] = [
  /勾稽[关關]系/,
  /本年新收政府信息公[开開]申[请請]/,
  /上年[结結][转轉]政府信息公[开開]申[请請]/,
  /[结結][转轉]下年度[继繼][续續][办辦]理/,
  /[补補]正后?[後]?申[请請][内內]容仍不明[确確]/,
  /第二十[条條]第[(（]?一[)）]?[项項]/,
  /[现現]行有效件|本年[废廢]止件|本年新公[开開]|[对對]外公[开開][总總][数數]量/,
  /行政事[业業]性收[费費]/,
  /未[经經][复復][议議]直接起[诉訴]/,
  /尚未[审審][结結]/,
];

const sectionSigns: readonly RegExp[] = [
  /[总總][体體](?:工作)?情[况況]/,
  /主[动動]公[开開]政府信息/,
  /收到和[处處]理政府信息公[开開]申[请請]/,
  /政府信息公[开開]行政[复復][议議]|被申[请請]行政[复復][议議]/,
  /存在的?(?:主要)?[问問][题題]/,
  /其他需要[报報]告的?(?:事[项項]|情[况況])/,
];

const reportTitle =
  /(?:政府)?(?:信息|政[务務])公[开開](?:工作)?(?:情[况況])?(?:的)?(?:20\d{2})?(?:年度|年)(?:工作)?[报報](?:告)?|(?:年度|年)政府信息公[开開](?:工作)?(?:情[况況])?[报報]告/;

const websiteReport = /(?:政府)?[网網]站(?:年度)?工作年度[报報]表/;

/** How much of a page is looked at, in letters; a report begins long before. */
const farthest = 2_000_000;

/** Letters (NFKC) without white space and pinyin, no further than a report can begin. */
export function signLetters(text: string): string {
  return text
    .slice(0, farthest)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(invisible, '')
    .replace(pinyin, '');
}

function count(signs: readonly RegExp[], letters: string): number {
  return signs.filter((sign) => sign.test(letters)).length;
}

/** How many printed words of the tables a text has, each counted once. */
export function countTableSigns(text: string): number {
  return count(tableSigns, signLetters(text));
}

export interface Signs {
  /** Printed words of the tables, from 0 to 10. */
  readonly ofTables: number;
  /** Headings of the six sections, from 0 to 6. */
  readonly ofSections: number;
  readonly titled: boolean;
  readonly isWebsiteReport: boolean;
}

/**
 * Counts the signs of a report.
 *
 * @param title the page's title
 * @param text everything on the page
 */
export function countSigns(title: string, text: string): Signs {
  const letters = signLetters(text);
  const titleLetters = signLetters(title);
  return {
    ofTables: count(tableSigns, letters),
    ofSections: count(sectionSigns, letters),
    titled: reportTitle.test(titleLetters) || reportTitle.test(letters),
    isWebsiteReport: websiteReport.test(titleLetters) || websiteReport.test(letters.slice(0, 3000)),
  };
}

/** Whether a line of text names a disclosure report. */
export function isReportTitle(text: string): boolean {
  return reportTitle.test(signLetters(text));
}

const otherPages =
  /信息公[开開]|政[务務]公[开開]|法治政府|(?:[预預]|[决決])算|年度[报報](?:告|表)|工作[报報]告/;

/** Whether a page may be one of those that are taken for a report: its words then tell which. */
export function isRelated(text: string): boolean {
  return otherPages.test(signLetters(text));
}

/** So many printed words of the tables make it worth while to read them. */
const enoughTableSigns = 3;
const enoughSections = 4;

/** Whether a page may show the tables of the form. */
export function hasTables(signs: Signs): boolean {
  return signs.ofTables >= enoughTableSigns;
}

/** Whether a page may show the sections of a report. */
export function hasSections(signs: Signs): boolean {
  return signs.ofSections >= enoughSections;
}

/** What a page calls itself and its files, by which a report that is a file can be told. */
export interface NamedFiles {
  /** What the page calls itself. */
  readonly names: Iterable<string>;
  /** What it calls the files that it links or shows. */
  readonly files: readonly string[];
  /** One of the files is shown in the page. */
  readonly isShown: boolean;
}

/** So many reports among the files of a page make it a list. */
const leastListed = 3;

const yearInTitle = /20\d{2}|二[〇○零]/;
const yearlyTitle = new RegExp(`20\\d{2}年度?(?:${reportTitle.source})`);

const namesYearlyReport = (name: string): boolean => yearInTitle.test(name) && isReportTitle(name);

/** Whether the title of a report begins with the body whose report it is; that of a column may begin with the year. */
const namesBodyAndYear = (name: string): boolean => namesYearlyReport(name) && /^\D{3}/.test(name.trim());

/** Whether files stand in the place of one report: the page or a file has its title, or it is shown under it. */
function standForReport({ names, files, isShown }: NamedFiles, letters: string): boolean {
  if (files.length === 0) return false;
  for (const name of names) if (namesBodyAndYear(name)) return true;
  const reports = new Set(files.filter(namesYearlyReport).map(signLetters)).size;
  return (reports > 0 && reports < leastListed) || (isShown && yearlyTitle.test(letters));
}

/**
 * Whether a page is worth reading: it has the words of the tables, or the title and the sections of
 * a report whose tables may be pictures, or files in the place of a report.
 *
 * @param filesOf asked only where the page has the title of a report somewhere
 */
export function looksLikeReport(title: string, text: string, filesOf: () => NamedFiles): boolean {
  const signs = countSigns(title, text);
  if (hasTables(signs)) return true;
  if (!signs.titled || websiteReport.test(signLetters(title))) return false;
  return hasSections(signs) || standForReport(filesOf(), signLetters(text));
}
