/** A year that a sentence names, with the offsets of its four digits and 年. */
export interface NamedYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** Titles, document numbers, quotations and what stands in brackets name years of their own. */
const asides = /《[^《》]*》?|〈[^〈〉]*〉|<[^<>]*>|〔[^〔〕]*〕|\[[^[\]]*\]|“[^“”]*”|\([^()]*\)/g;

/** Reasons for a sentence on this year's work to name another one. */
const reasons: readonly RegExp[] = [
  /较|同[比期]|环比|[相对]比|比(?:上|去|前|20)|增长|增幅|上升|下降|减少|增加了?\d|上一?年|去年|前一?年|往年|历年|近年|连续/,
  /今年|本年|结转|顺延|延续|遗留|续办|跨年/,
  /针对|整改|问题.{0,10}(?:已|均|全部|基本|得到)|20\d\d年[^,;的]{0,12}的[^,;]{0,20}问题/,
  /年度报告|年报|要点|预算|决算|审计(?![局厅])/,
  /以来|至今|[日年]起|成立|设立|组建|建成|上线|开通|启用|改革(?![局委])|划转|撤销|合并|十[一二三四五]五/,
  /荣获|获得|获评|被评|评为|表彰|排名|位列|考核|评估|测评|通报|检查中/,
];

const bodies =
  '(?:局|委|厅|办|省|市|县|区|旗|州|盟|镇|乡|街道?|院|处|站|所|队|中心|单位|机关|部门|系统|辖区|办事处)+';
const mark = String.raw`(?:□{1,6}[、.]?|[一二三四五六七八九十\d]{1,3}[、.]|[一二三四五六七八九十]是)?`;
const label = String.raw`(?:[^,;:\d□]{2,12}(?:情况|方面|公开|管理|建设|保障))?`;

/** Words that open with a year, nothing but a numbering mark, a label and the subject before it. */
const opening = String.raw`${mark}${label}(?:[我本全]${bodies})?(?:在|截[至止]|至|到)?(?<named>(?<year>20\d\d)年)(?:度|全年|底|末|12月(?:31日|底))*(?!的|\d|[初末底前])`;

const counting =
  '公开|发布|收到|受理|接收|接到|新收|办理|办结|答复|制发|召开|举办|开展|组织|回应|回复|更新|推送';
const missing = '(?:未|没有)(?:发生|发出|收到|产生|收取|接到|接收|出现|受理|因)|无';
const praising =
  '认真|深入|全面|坚持|坚决|严格|紧紧|紧扣|围绕|贯彻|落实|持续|高度重视|切实|积极|始终|进一步|取得';

/** The work of a year: counted or not met with in its clause, or praised at the beginning of a sentence. */
const onWork: readonly RegExp[] = [
  `(?:^|[,;:])${opening},?[^,;]{0,24}?(?:${counting})(?!的)[^,;]{0,25}?\\d[余多]?[件条次份篇场期个宗起项]`,
  `(?:^|[,;:])${opening},?[^,;]{0,20}?(?:${missing})[^,;]{0,20}(?:申请|复议|诉讼|收费|费用|处理费|追究)`,
  `^${opening},?[^,;]{0,20}?(?:${praising})`,
].map((source) => new RegExp(source, 'd'));

/** How a preamble names the report that it stands before. */
const onReport =
  /(?:公开|公布|发布|编制|制作|形成|现将)[^,;]{0,30}?(?<named>(?<year>20\d\d)年)度?的?(?:政府)?信息公开(?:工作)?(?:年度)?报告/d;

function named(pattern: RegExp, letters: string): NamedYear | null {
  const match = pattern.exec(letters);
  const [start, end] = match?.indices?.groups?.['named'] ?? [];
  const year = match?.groups?.['year'];
  return year === undefined || start === undefined || end === undefined
    ? null
    : { year: Number(year), start, end };
}

/**
 * The year of the report that a sentence takes for granted: it counts or praises the work of that
 * year, or announces the report on it.
 *
 * @param letters the sentence in plain letters
 * @param isPreamble whether it stands before the first section
 * @returns null where it names no year in that way, several years, or has a reason to name another
 */
export function yearOfWork(letters: string, isPreamble: boolean): NamedYear | null {
  const words = letters.replace(asides, (aside) => '□'.repeat(aside.length));
  if (new Set(words.match(/20\d\d(?=年|$)/g)).size !== 1) return null;
  if (isPreamble) return named(onReport, words);
  if (reasons.some((reason) => reason.test(words))) return null;
  for (const pattern of onWork) {
    const year = named(pattern, words);
    if (year !== null) return year;
  }
  return null;
}
