import type { SentenceWords } from './sentence-words';

/** Sentences that every report has in much the same words. */
const openings: readonly RegExp[] = [
  /^(?:本|该)(?:年度|年)?报告(?:是|由|根据|依据|依照|按照|按|中|所列|内容|主要|包括|的|电子版|全文|自)/,
  /^(?:根据|按照|依据|依照|遵照|为).{0,200}(?:编制|制作|撰写|编写|形成|公布|公开|发布|综合).{0,60}(?:年度报告|年报|本报告|报告如下)/,
  /(?:现|特)(?:将|就|对|予|向|公布|公开|发布).{0,60}(?:报告|公布|汇报|总结|说明)(?:如下)?$|(?:报告|汇报|总结|情况)如下/,
  /统计(?:期限|时限|时间|数据)?(?:为|自|从|截[至止]|起止|是).{0,10}(?:20\d\d|1月1日)/,
  /^(?:如|若)(?:您|公众|社会各界)?(?:对|有|需).{0,30}(?:疑问|咨询|问题|意见|了解).{0,12}(?:请|可)/,
  /^(?:联系)?(?:地址|电话|邮编|邮政编码|传真|电子邮箱|联系人|联系方式|网址)(?:[::]|为|是)/,
  /^(?:内容|主要内容|报告)(?:主要)?(?:包括|由|分为|共分).{0,12}总体情况/,
];

/** The sentence with which most reports begin: the year, the body, under whose lead and by which papers. */
const general =
  /^(?:(?:20\d\d|本|这一|一)年(?:度|来|以来)?,?)?[^,;]{0,30}?(?:在[^;]{2,40}(?:领导|指导|部署|支持|关心)下|(?:认真|深入|全面|严格|坚持|扎实|积极|坚决|始终)*(?:学习)?(?:贯彻|按照|遵循|根据|围绕|以习近平|坚持以)).*(?:条例|部署|精神|思想|要求|办法|规定)/;
const longestGeneral = 260;
/** A figure with what it counts: nobody begins with one in every year. */
const count = /\d+[余多]?[^\d年月日号第届五〕)]/;

/** That nothing of a kind happened is the same every year in which nothing did. */
const nothing =
  /(?:未|没有|无|不存在|均?[为是]0).{0,18}(?:申请|复议|诉讼|举报|投诉|追究|问责|收费|收取|费用|处理费|事项|情况|情形)|(?:申请|复议|诉讼|追究|收费|处理费).{0,12}(?:未|没有|无|0[件次起宗元])/;
const longestDenial = 48;

/** Names and set phrases that say nothing of a body's own work. */
const setPhrases = new RegExp(
  [
    '《[^《》]{2,60}》',
    '〈[^〈〉]{2,60}〉',
    '<[^<>]{2,60}>',
    String.raw`\([^()]{0,24}(?:简称|号|修订|令第)[^()]{0,24}\)`,
    '(?:中华人民共和国)?政府信息公开(?:条例|工作|申请|制度|情况)?',
    '以?习近平新时代中国特色社会主义思想(?:为指导)?',
    '(?:深入|全面|认真)?(?:学习)?(?:贯彻|落实|宣传)+(?:党的)?(?:[一二三四五六七八九十]+大|[一二三四五六七八九十]+届[一二三四五六七八九十]+中全会)?(?:和|及|、)?(?:历次全会)?精神?',
    '党的[一二三四五六七八九十]+大(?:和|及|、)?(?:[一二三四五六七八九十]+届[一二三四五六七八九十]+中全会)?精神',
    '党中央、?国务院|国务院办公厅|(?:省|市|县|区|州|旗)委、?(?:省|市|县|区|州|旗)政府',
    '(?:关于)?政务公开(?:工作)?(?:的)?(?:各项)?(?:决策)?(?:部署|要求|安排)*',
    '坚持以公开为常态、?不公开为例外(?:的)?(?:原则|要求)?',
    '(?:相关|有关|各项)(?:规定|要求|精神|文件)',
    '(?:切实|有效|依法)*保障(?:了)?(?:人民群众|公众|公民)(?:的)?(?:知情权|参与权|表达权|监督权|、|和|与)+',
  ].join('|'),
  'g',
);

/** So few letters beside set phrases are those that join them. */
const fewestOwnLetters = 10;
/** A line of that length without a comma is a heading within a section; with its number it may have one. */
const longestHeading = 18;
const longestNumbered = 24;
const number = /^\s*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．])/;

const notLetters = /[^\p{L}\p{N}]/gu;

function isGeneral(letters: string): boolean {
  return letters.length <= longestGeneral && general.test(letters) && !count.test(letters);
}

/** Whether the words stand alone in their line and name what follows. */
function isHeading({ sentence, letters, words }: SentenceWords): boolean {
  if (/[;:]|\d/.test(letters)) return false;
  return number.test(sentence.text)
    ? words.length <= longestNumbered
    : words.length <= longestHeading && !letters.includes(',');
}

/**
 * Whether a sentence is of the form or the law and tells nothing of the body's own work: the opening
 * that every report has, a heading, names and set phrases alone, or that nothing of a kind happened.
 */
export function isBoilerplate(one: SentenceWords): boolean {
  const { letters } = one;
  if (isHeading(one) || isGeneral(letters) || openings.some((opening) => opening.test(letters))) return true;
  if (letters.length <= longestDenial && nothing.test(letters)) return true;
  return letters.replace(setPhrases, '').replace(notLetters, '').length < fewestOwnLetters;
}
