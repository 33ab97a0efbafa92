import { squeeze } from '../letters/plain';
import { isReportTitle } from '../report/detection';
import { organizationOf } from '../report/organization';
import { isBody, yearIn } from '../report/title';

const names =
  /(?:政府)?(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:20\d{2})?(?:年度|年)(?:工作)?报(?:告)?|(?:年度|年)政府信息公开(?:工作)?(?:情况)?报告/g;

/** What may stand behind the words of a report without making it something else. */
const behind =
  /^[》」』”"'〉]?(?:全文|正文|汇总(?:报告)?|\(.*\)|\[.*\])?[》」』”"]?(?:的(?:通知|公告|公示|通报)|(?:公告|公示))?(?:\.[a-z]{2,5})?(?:[-_]?(?:pdf|docx?|word|wps|ofd)版?)?(?:[(【[]?(?:下载|查看|附件|点击.{0,4}|new|图)[)】\]]?)?[.。]?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2})?$/i;

/** What stands before the words where it is no report, but something about one. */
const before =
  /做好|编制(?!办|委员会)|编报|编写|填报|报送|格式|样式|样表|模板|培训(?!中心|学)|召开|解读|图解|一图|读懂|审议|抽查|评估|考核(?!办)|整改|部署|推进(?!办|中心|局)|网站|预算|决算|指南|目录|制度|办法|要点|方案|依申请|法治政府|(?<!关于)(?:发布|公布|公开|晒出?)了?(?=\S*20\d{2}|政府)|更多/;

/** Words that a portal cuts off: `…2023年政府信息公开工…`. */
const cutWords =
  /(?:政府)?(?:信息|政务)(?:公开?)?(?:工作?)?(?:情况?)?(?:的)?(?:年(?:度)?)?(?:工作?)?(?:报)?$|(?<=20\d{2})年?(?:度)?(?:政(?:府信?)?)?$/;

const ellipsis = /(?:…+|\.{2,}|。{2,}|·{3,})$/;

/** Whether a text was shortened by the portal. */
export function isShortened(text: string): boolean {
  return ellipsis.test(text.trim());
}

/** A text without the dots of shortening. */
export function withoutEllipsis(text: string): string {
  return text.trim().replace(ellipsis, '').trim();
}

/**
 * Whether a name is that of one report and not of something about reports: a notice on how to write
 * them, news, a guide, the yearly table of a website.
 */
export function namesReport(name: string): boolean {
  if (!isReportTitle(name)) return false;
  const letters = squeeze(name);
  const last = [...letters.matchAll(names)].at(-1);
  if (last === undefined) return false;
  const start = letters.slice(0, last.index);
  return behind.test(letters.slice(last.index + last[0].length)) && !before.test(start);
}

/** Whether a text cut short by the portal may be the name of a report. */
export function beginsReport(name: string): boolean {
  if (!isShortened(name)) return false;
  const letters = squeeze(withoutEllipsis(name));
  const start = letters.replace(cutWords, '');
  if (namesReport(letters)) return true;
  return start !== letters && letters.length - start.length >= 3 && !before.test(start) && start.length >= 2;
}

const bareYear = /(?<!\d)20\d{2}(?!\d|[-/.]\d)/g;

/** The year that a name gives: `2023年`, `二〇二三年`, else four bare digits; null for none or several. */
export function yearNamed(name: string): number | null {
  const year = yearIn(name);
  if (year !== null) return year;
  const found = new Set([...squeeze(name).matchAll(bareYear)].map(([digits]) => Number(digits)));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Names that end like a body and are those of a group: 乡镇街道, 市直部门. */
const group = /^(?:各.*|.{0,2}直.*|(?:乡镇|街道|部门|单位|政府|省|市|县|区|机构|其他)+|市政府部门)$/;

/** The body that a name gives, in simplified script; null for none. */
export function bodyNamed(name: string): string | null {
  const letters = squeeze(withoutEllipsis(name))
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/\([^)]*(?:公开|发布|年报|pdf|word).*?\)/gi, '')
    .replace(/[《》〈〉「」“”"]/g, '');
  const body = organizationOf(
    letters.replace(/报告?的(?:通知|公告|公示|通报)$/, '报告').replace(cutWords, ''),
  );
  if (body === null || body.length < 3 || group.test(body) || isReportTitle(body)) return null;
  return body;
}

/** Whether a text is nothing but the name of one body. */
export function isBodyAlone(text: string): boolean {
  const letters = squeeze(text).replace(/[:：]$/, '');
  return letters.length >= 3 && isBody(letters) && !group.test(letters) && !isReportTitle(letters);
}

/** Words that may stand beside the year in a heading over reports. */
const besideYear =
  /(?:年度?|政府|信息|政务|公开|工作|情况|报告|年报|各|市直|县直|区直|市级|县级|区级|部门|单位|乡镇|街道|镇|和|及|、|的|本级|[>›»:()[\]【】〔〕·|\s-])+/g;

/** The year that a heading over reports or a tab gives: `2023年`, `2023年度部门年报`; null where it is something else. */
export function yearOfHeading(text: string): number | null {
  const letters = squeeze(text);
  if (letters.length > 40) return null;
  const years = new Set([...letters.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([digits]) => Number(digits)));
  if (years.size !== 1) return null;
  const [year] = years;
  const rest = letters.replace(/20\d{2}/g, '').replace(besideYear, '');
  const isNamed = isReportTitle(letters) && letters.length <= 40 && !/[，。;；]/.test(letters);
  return year !== undefined && (rest === '' || isNamed) ? year : null;
}

/** The year of a text that says nothing but the year, and that it is of reports; null for another. */
export function yearAlone(text: string): number | null {
  const rest = squeeze(text)
    .replace(/20\d{2}/g, '')
    .replace(besideYear, '');
  return rest === '' ? yearOfHeading(text) : null;
}

/** Whether words name the column of the reports: 政府信息公开年报, 信息公开年度报告. */
export function namesColumn(text: string): boolean {
  const letters = squeeze(text);
  if (letters.length > 30) return false;
  return /^(?:(?:政府|法定)?(?:信息|政务)公开)?(?:工作)?(?:年度|年)(?:工作)?报告?(?:专栏|栏目|列表)?$|(?:信息|政务)公开(?:工作)?(?:年度|年)(?:工作)?报告?(?:专栏|栏目|列表|汇总)?$/.test(
    letters,
  );
}
