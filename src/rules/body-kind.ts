/**
 * Kinds of bodies by the day on which the law wants their reports: a government at county level or
 * above, a department of one, or a township or subdistrict, which the law does not name.
 */
export type BodyKind = 'government' | 'department' | 'township';

const office = '(?:办公室|办公厅|党政办|党政办公室|党政综合办公室|综合办公室)?';

/** 乡镇 and 街道, their governments and offices. */
const township = new RegExp(`(?:[乡镇]|苏木|街道)(?:人民政府|政府|办事处|办)?${office}$`);

/** Organs of a party, committees of residents and bodies of parks and zones are no departments of a government. */
const otherBody =
  /^中共|[省市县区州旗盟乡镇党]委(?!员)|(?:居民|村民|工作|检查)委员会$|(?<!监督|城市|建设)管理委员会$/;

/** Enterprises that are called 局. */
const enterprise = /(?:供电|电力|电业|供水|燃气|烟草|邮电)局$/;

const department = /(?:局|厅|委员会|[革健资建教信改农民科交文计]委|办公室|办公厅)$/;

const government = /(?:[省市县区州旗盟]|自治区)(?:人民)?政府$/;

/** Regions that are called 区 and have a committee or nothing in the place of a government. */
const zone =
  /(?:开发|高新|园|示范|度假|保税|管理|风景|旅游|工业|产业|试验|集聚|集中|合作|景|库|矿|林|垦|自贸|贸易|社|校|片|小|地|新|港|功能|经济|实验)区$/;

const region = /(?:[省市县州旗盟]|区)$/;

/**
 * The kind of a body by its name.
 *
 * @param name in simplified script, such as 青禾县教育局; a region alone stands for its government
 * @returns null for public enterprises, committees of zones and all that the name does not tell
 */
export function bodyKindOf(name: string): BodyKind | null {
  if (township.test(name)) return 'township';
  if (government.test(name)) return 'government';
  if (department.test(name)) return otherBody.test(name) || enterprise.test(name) ? null : 'department';
  return region.test(name) && !zone.test(name) ? 'government' : null;
}
