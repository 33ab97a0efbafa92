import { squeeze } from '../letters/plain';
import { hostOf } from './host-of';
import { beginsWithUniqueRegion, withoutFirstRegion, withoutHigherRegions } from './regions';

/** Between a name that several bodies of the country bear and the host on which it was read. */
const at = ' @';

/** Wordings that name the same, in the order in which they are brought into one. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/[〔【[{]/g, '('],
  [/[〕】\]}]/g, ')'],
  [/[《》“”"'·]|\(\)/g, ''],
  [/人民政府/g, '政府'],
  [/高新技术产业开发区|高新技术开发区/g, '高新区'],
  [/经济技术开发区/g, '经开区'],
  [/管理委员会/g, '管委会'],
  [/(?<!管)委员会/g, '委'],
  [/(?<=街道)办(?:事处)?$/g, ''],
  [/(?<=[省市县区旗州盟乡镇])政府$/g, ''],
  [/(?<=区)(?:管委会|行政公署)$/g, ''],
];

/** 发展和改革局 is 发展改革局; in the names of regions (和县, 政和县, 呼和浩特) the letter stays. */
const joined =
  /(?<=发展|住房|文化|人力资源|卫生|退役军人|科学|经济|工业|交通|规划|农业|自然资源|国有资产|教育)和/g;

/**
 * The name of a body in one form, so that width, script, white space, brackets, 人民政府 for 政府, the higher regions
 * before it and the like make no difference. 办公室 and 办公厅 are bodies of their own.
 *
 * @param organization as a page names it
 */
export function bareNameOf(organization: string): string {
  let name = squeeze(organization);
  for (const [wording, one] of wordings) name = name.replace(wording, one);
  return withoutHigherRegions(name.replace(joined, ''));
}

/** An address without what leads to a place within the page. */
export const addressOf = (url: string): string => url.replace(/#.*$/, '');

/**
 * What the reports of a body are filed under: its name in one form, with the host where the name alone does not settle
 * which body it is (市财政局, 西湖区财政局); the address of the page where it names none.
 *
 * @param organization as the page names it; null where it names none
 * @param url of the page
 */
export function nameKeyOf(organization: string | null, url: string): string {
  const name = organization === null ? '' : bareNameOf(organization);
  if (name === '') return addressOf(url);
  return beginsWithUniqueRegion(name) ? name : name + at + (hostOf(url) ?? addressOf(url));
}

/** The name in a name key, without the host. */
export function nameIn(nameKey: string): string {
  const end = nameKey.lastIndexOf(at);
  return end === -1 ? nameKey : nameKey.slice(0, end);
}

/**
 * What a body is found by: its name key and, for each host on which it was seen, its name without the regions before
 * it. On one host 苏州市姑苏区财政局 and 姑苏区财政局 have a mark in common.
 *
 * @param hosts on which its reports were seen
 */
export function marksOf(nameKey: string, hosts: readonly string[]): string[] {
  const marks = [nameKey];
  const end = nameKey.lastIndexOf(at);
  const ownHost = end === -1 ? [] : [nameKey.slice(end + at.length)];
  let name = withoutFirstRegion(nameIn(nameKey));
  while (name !== null) {
    for (const host of end === -1 ? hosts : ownHost) marks.push(name + at + host);
    name = withoutFirstRegion(name);
  }
  return marks;
}
