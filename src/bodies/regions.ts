/** The provinces and what equals them, in full. */
const provinces = [
  ...['北京市', '天津市', '上海市', '重庆市', '河北省', '山西省', '辽宁省', '吉林省', '黑龙江省', '江苏省'],
  ...['浙江省', '安徽省', '福建省', '江西省', '山东省', '河南省', '湖北省', '湖南省', '广东省', '海南省'],
  ...['四川省', '贵州省', '云南省', '陕西省', '甘肃省', '青海省', '台湾省', '内蒙古自治区', '西藏自治区'],
  ...['广西壮族自治区', '宁夏回族自治区', '新疆维吾尔自治区'],
];

const leagues = '(?:锡林郭勒盟|兴安盟|阿拉善盟)';
const prefectureAreas = '(?:大兴安岭|阿克苏|喀什|和田|塔城|阿勒泰|阿里)地区';

/** A letter of the name of a region; those of offices are left out, so that none is taken for a region. */
const letter = '(?:(?![市县区省局厅委院办驻])\\p{Script=Han})';
/** 本市, 我县, 各区 name no region; 政府 begins what follows one. */
const begins = '(?![本我该各全](?:市|县|区|旗|镇|乡|街道)|自治|政府)';

/** What shows that 市 ends no name: 文化市场, 园林市政, 环卫市容, 外来市民. */
const noCity = '(?!场|区|容(?!县)|政(?![府协务法])|民(?![政族宗营航兵间主革盟建进]))';
/** 盐城市 is a city, 智慧城市 is none. */
const cityName = `(?:津市市|驻马店市|(?:${letter}{2}|${letter}{2,4}?(?!城)${letter})市${noCity})`;
const autonomousPrefecture = `${letter}{2,12}?自治州`;
const countyName = `(?:${letter}{1,4}?县|${letter}{2,14}?自治县|${letter}{2,6}?(?<!红)旗)`;

const province = new RegExp(`^(?:${provinces.join('|')})`, 'u');
/** Its name belongs to one region of the country alone. */
const uniqueRegion = new RegExp(
  `^${begins}(?:${leagues}|${prefectureAreas}|${autonomousPrefecture}|${countyName}|${cityName})`,
  'u',
);
/** Below which counties lie. */
const prefecture = new RegExp(
  `^${begins}(?:${leagues}|${prefectureAreas}|${autonomousPrefecture}|${letter}{2,4}?州(?=${letter}{1,14}?县)|${cityName})`,
  'u',
);
/** Its name is found in several parts of the country: 西湖区 lies in Hangzhou and in Nanchang. */
const ambiguousRegion = new RegExp(
  `^${begins}(?:市[中南北]区|沙市区|[城郊矿]区|${letter}{1,12}?(?:(?<![社地])区|(?<!城)[镇乡]|苏木|街道))`,
  'u',
);

/** Names of towns of which one city has several, in different counties. */
const commonTown =
  /^(?:城[关郊东西南北中厢]|新[华城]|和平|解放|胜利|光明|建设|团结|红旗|东风|人民|中[山心]|文化|友谊|民主)(?:镇|乡|街道)/;

const restAfter = (name: string, region: RegExp): string | null => {
  const found = region.exec(name)?.[0];
  return found === undefined ? null : name.slice(found.length);
};

/** Whether a name begins with a region that no other part of the country has; a province is one. */
export const beginsWithUniqueRegion = (name: string): boolean =>
  province.test(name) || uniqueRegion.test(name);

/**
 * A name without the higher regions before the one that settles which it is: 江苏省宿迁市财政局 is 宿迁市财政局,
 * and 宿迁市泗洪县财政局 is 泗洪县财政局, for there is one 宿迁市 and one 泗洪县. A district keeps its city.
 *
 * @param name in simplified script, without white space
 */
export function withoutHigherRegions(name: string): string {
  let short = name;
  for (const higher of [province, prefecture]) {
    const rest = restAfter(short, higher);
    if (rest !== null && (uniqueRegion.test(rest) || prefecture.test(rest))) short = rest;
  }
  return short;
}

/**
 * A name without its first region, where another follows that says where it is; null where none does. 城关镇 does not:
 * most counties have one.
 */
export function withoutFirstRegion(name: string): string | null {
  for (const region of [province, uniqueRegion, ambiguousRegion]) {
    const rest = restAfter(name, region);
    if (rest !== null && commonTown.test(rest)) return null;
    if (rest !== null && (uniqueRegion.test(rest) || ambiguousRegion.test(rest))) return rest;
  }
  return null;
}
