import type { FormId } from '../../src/form/form';
import type { Section } from '../../src/report/schema/report';

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** 主动公开 in the words of each form, so that they agree with its table. */
const proactive: Readonly<Record<FormId, string>> = {
  '2021': '制发行政规范性文件6件，废止2件，截至年底现行有效41件；作出行政许可决定1834件、行政处罚决定275件',
  '2019': '新制作规范性文件5件，新公开4件，对外公开总数31件；作出行政许可决定286件、行政处罚决定47件',
};

function overall(form: FormId, year: number): string {
  return [
    `${String(year)}年，青禾县人民政府认真贯彻《中华人民共和国政府信息公开条例》，政府信息公开工作取得新的成效。`,
    `（一）主动公开。全年通过县政府门户网站公开政府信息4126条。${proactive[form]}。`,
    '（二）依申请公开。全年新收政府信息公开申请70件，上年结转4件，共办结70件，其中予以公开31件，占办结总数的44.3%，部分公开8件，结转下年度继续办理4件。',
    '（三）政府信息管理。完善信息发布审核制度，动态调整已公开的信息。',
    '（四）平台建设。优化政府门户网站栏目设置，运维政务新媒体3个。',
    '（五）监督保障。把政务公开纳入年度绩效考核，开展社会评议1次，全年没有发生责任追究情形。',
  ].join('\n');
}

const disputes =
  '全年因政府信息公开发生行政复议8件，其中结果维持4件、结果纠正1件、其他结果2件、尚未审结1件；行政诉讼6件。';

const improvements =
  '一是政策解读的形式还不够丰富，二是基层公开的专业力量还有不足。下一步，将增加图解、视频等解读形式，加强对基层工作人员的培训，提高公开的质量。';

function other(year: number): string {
  return `${String(year)}年，本机关没有发出信息公开处理费收费通知，没有收取信息处理费。没有其他需要报告的事项。`;
}

/** The six sections of the clean report of a form, whose words agree with its tables. */
export function cleanSections(form: FormId, year: number): Section[] {
  const texts = [overall(form, year), '', '', disputes, improvements, other(year)];
  return headings.map((heading, index) => ({ number: index + 1, heading, text: texts[index] ?? '' }));
}
