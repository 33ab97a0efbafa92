import type { Year } from './bodies';

/** What the text says of the report's figures and dates; a slip may change it. */
export interface Narrative {
  readonly received: number;
  readonly carriedIn: number;
  readonly concluded: number;
  readonly carriedOut: number;
  /** The year that the text counts. */
  readonly periodYear: number;
  /** The year whose account of the work stands in the text. */
  readonly account: Year;
  /** Sections by number; what is left out is as usual. */
  readonly sections: Readonly<Partial<Record<5 | 6, readonly string[] | null>>>;
}

/** Accounts of a year's work that have no sentence in common. */
const accounts: Readonly<
  Record<Year, { readonly overall: readonly string[]; readonly problems: readonly string[] }>
> = {
  2022: {
    overall: [
      '（一）主动公开。围绕惠农补贴、义务教育招生、医疗保障等事项更新门户网站栏目，重要文件发布当日挂出解读。',
      '（三）政府信息管理。办文系统增设公开属性必填项，凡拟不公开的须写明理由，并逐件核对规范性文件的效力。',
      '（四）平台建设。门户网站归并重复栏目，检索框支持按文号查找，停更的公众号已经注销。',
      '（五）监督保障。政务公开列入年度考核，委托第三方开展社会评议，没有需要责任追究的情形。',
    ],
    problems: [
      '存在的主要问题：一是个别科室报送信息不及时，二是解读材料文字偏多、图表偏少。',
      '改进情况：建立按月通报制度，请业务骨干参与解读，配上流程图和问答。',
    ],
  },
  2023: {
    overall: [
      '（一）主动公开。集中发布稳就业、保供水、防汛避险等民生信息，群众在乡镇便民大厅即可取阅纸质汇编。',
      '（三）政府信息管理。开展历史文件数字化整理，失效文件在网页上加注标记，保密审查实行双人签字。',
      '（四）平台建设。完成网站适老化改造，新增语音播报和大字版，政务新媒体统一由专人维护。',
      '（五）监督保障。每季度抽查一次栏目更新，抽查结果纳入部门考核，群众评议满意度较高，未发生责任追究。',
    ],
    problems: [
      '不足之处在于：基层工作人员流动大，办理申请的答复文书不够规范，群众参与渠道偏窄。',
      '下一步改进：编印答复文书样本，组织跟班学习，开通意见征集专栏并公布采纳情况。',
    ],
  },
  2024: {
    overall: [
      '（一）主动公开。以项目建设、招标投标、生态环境为重点梳理公开清单，会议开放日邀请代表列席。',
      '（三）政府信息管理。清理互联网上的个人信息，完善发布前审核台账，对存量信息作了分类归档。',
      '（四）平台建设。网站迁入集约化平台，站内搜索可识别错别字，公报电子版同步上线。',
      '（五）监督保障。全年举办业务培训两期，考核权重不低于规定比例，社会评议结果向社会公布，责任追究情况为零。',
    ],
    problems: [
      '从检查看，政策问答的更新频率仍然偏低，部分乡镇的公开专区资料陈旧，工作合力有待增强。',
      '今后将明确专区管理员，按月补充资料，改进跨部门会商办法，提高办理质量。',
    ],
  },
};

/** The text of a report as sections by number, a paragraph a line. */
export function sectionsOf(narrative: Narrative): ReadonlyMap<1 | 5 | 6, readonly string[]> {
  const { received, carriedIn, concluded, carriedOut, account, sections } = narrative;
  const [proactive = '', ...others] = accounts[account].overall;
  const applications =
    `（二）依申请公开。新收政府信息公开申请${received}件，上年结转${carriedIn}件，` +
    `办结${concluded}件，结转下年度继续办理${carriedOut}件。`;
  const text = new Map<1 | 5 | 6, readonly string[]>([[1, [proactive, applications, ...others]]]);
  const [problems, matters] = [sections[5], sections[6]];
  if (problems !== null) text.set(5, problems ?? accounts[account].problems);
  if (matters !== null) text.set(6, matters ?? ['本年度没有收取信息处理费，没有其他需要报告的事项。']);
  return text;
}
