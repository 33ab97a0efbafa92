import { formatNumber } from '../../language/fill';
import { severityWords } from '../../language/severity';
import type { Wordings } from './wordings';

const grouped = new Intl.NumberFormat('zh-CN');

/** The interface in simplified Chinese. */
export const simplifiedChinese: Wordings = {
  language: 'zh-CN',
  productName: '勾稽',
  head: { openPanel: '打开侧边栏', openOptions: '设置', openHistory: '历史记录' },
  heading: {
    organizationUnknown: '机关名称不明',
    year: (year) => `${formatNumber(year)} 年度`,
    yearUnknown: '年度不明',
    form: (form) => `${form} 版格式`,
    publishedOn: (date) => `发布于 ${date}`,
  },
  map: {
    label: '三张表的单元格',
    tables: { proactive: '主动公开', applications: '申请', litigation: '复议诉讼' },
    missing: '缺表',
    read: (count) => `已读 ${formatNumber(count)} 格`,
    absent: (count) => `缺 ${formatNumber(count)} 格`,
    blank: (count) => `${formatNumber(count)} 格空白`,
    text: (count) => `${formatNumber(count)} 格非数字`,
    square: (row, column, finding) => `${row}，${column}${finding === null ? '' : `：${finding}`}`,
  },
  findings: {
    error: severityWords.error['zh-CN'],
    warning: severityWords.warning['zh-CN'],
    notice: severityWords.notice['zh-CN'],
  },
  severityHints: { error: null, warning: '不一定有误，请对照台账核对', notice: '供参考，不一定要改' },
  moreFindings: (count) => `显示其余 ${formatNumber(count)} 处`,
  diagnoses: '可能的原因',
  ruleLink: '规则说明',
  noPlace: '页面上没有对应的位置',
  notSaved: '未能保存，请重试',
  comparison: {
    label: '填报数与计算数',
    blank: '空白',
    zeros: (count) => `其余 ${formatNumber(count)} 项`,
    differing: (difference) => `相差 ${difference}`,
    previous: (year) => `上年报告（${year}年）`,
  },
  seeIgnored: (count) => `${formatNumber(count)} 处已忽略，在侧边栏中查看`,
  ignored: (day, reason) => `已忽略（${day}）${reason === '' ? '' : `：${reason}`}`,
  returned: (reason) => `曾忽略${reason === '' ? '' : `（${reason}）`}，数字已变`,
  coverage: {
    executed: (count) => `已执行 ${formatNumber(count)} 条规则`,
    notAssessable: (count) => `${formatNumber(count)} 条无法判断`,
    crashed: (count) => `${formatNumber(count)} 条规则出错`,
    off: (count) => `${formatNumber(count)} 条已关闭`,
    switchedOff: '已关闭',
    noReason: '未说明原因',
    separator: '，',
    listed: '、',
    colon: '：',
  },
  actions: {
    check: '检查本页',
    checkAgain: '重新检查',
    checking: '正在检查…',
    copy: '复制 JSON',
    copyLetter: '复制整改意见',
    nothingOpen: '没有待处理的问题',
    clear: '清除标记',
    unmarked: '页面上没有标记',
  },
  unreadFrames: {
    text: (host) => `本页有来自 ${host} 的框架未能读取，其中的内容未检查。`,
    enter: '允许读取并检查',
  },
  copy: {
    copiedReport: (characters, tables, findings) =>
      `已复制 JSON：${formatNumber(tables)} 张表，${formatNumber(findings)} 处问题（${grouped.format(characters)} 个字符）`,
    copied: (characters) => `已复制 JSON（${grouped.format(characters)} 个字符）`,
    copiedLetter: (count) => `已复制整改意见（${formatNumber(count)} 处问题）`,
    refused: '浏览器不允许自动复制，请按 Ctrl+C 复制',
  },
  attachments: { title: '附件未检查', text: '本页链接的下列文件没有检查，请人工核对：' },
  loading: '正在读取检查结果…',
  help: '了解原因和办法',
  unchecked: {
    title: '本页尚未检查',
    text: '点“检查本页”后，扩展在本机读取年报的三张表，核对勾稽关系，并在页面上标出有误的单元格。',
    advice: '不上传任何内容，也不改动网站上的年报。',
  },
  notAllowed: {
    title: '浏览器不允许扩展在此页面运行',
    text: 'Chrome、Edge 和 Firefox 都不允许扩展读取浏览器自身的页面（设置、新标签页等）、扩展商店和 PDF 阅读器。',
    advice:
      '请打开年报的网页，再点工具栏上的“勾稽”。如果年报是 PDF，请打开同一份年报的网页版。如果是保存在本机的网页（地址以 file:// 开头），请在“扩展程序详情”中打开“允许访问文件网址”后重试。',
  },
  failed: {
    title: '检查未能完成',
    text: '扩展在读取本页时出错，没有得出任何结论。',
    advice: '请刷新页面后重试。',
    detail: '错误详情（反馈问题时请附上）',
  },
  refusals: {
    listPage: { title: '本页不是年报', advice: '打开年报后，再点工具栏上的“勾稽”。' },
    notice: { title: '本页不是年报', advice: '请打开已经发布的年报正文，再点工具栏上的“勾稽”。' },
    freeForm: { title: '2018 年度及以前的年报', advice: '2019 年度及以后的年报可以检查。' },
    websiteReport: {
      title: '本页不是年报',
      advice: '请打开政府信息公开工作年度报告的页面，再点工具栏上的“勾稽”。',
    },
    otherReport: {
      title: '本页不是年报',
      advice: '请打开政府信息公开工作年度报告的页面，再点工具栏上的“勾稽”。',
    },
    statistics: { title: '不是年度报告', advice: '请打开年度报告的页面，再点工具栏上的“勾稽”。' },
    severalBodies: { title: '多个机关的汇总表', advice: '请打开其中一个机关的年报，再点工具栏上的“勾稽”。' },
    applicationForm: { title: '本页不是年报', advice: '请打开已经发布的年报正文，再点工具栏上的“勾稽”。' },
    guide: { title: '本页不是年报', advice: '请打开已经发布的年报正文，再点工具栏上的“勾稽”。' },
    catalogue: { title: '本页不是年报', advice: '请打开目录中的年报，再点工具栏上的“勾稽”。' },
    news: { title: '本页不是年报', advice: '请打开消息所说的年报，再点工具栏上的“勾稽”。' },
    searchResults: { title: '本页不是年报', advice: '打开年报后，再点工具栏上的“勾稽”。' },
    otherPage: {
      title: '本页不是年报',
      advice: '请打开年报正文的页面再检查。如果本页就是年报，请等页面加载完毕后重新检查。',
    },
    blankForm: { title: '空白表样', advice: '如果页面上看得到数据，请等页面加载完毕后重新检查。' },
    picture: { title: '表格是图片', advice: '如果同一份年报另有文字版页面，请打开文字版再检查。' },
    attachment: { title: '表格在附件中', advice: '如果同一份年报另有网页版，请打开网页版再检查。' },
    otherFile: { title: '不是网页', advice: '请打开年报的网页版再检查；只有文件的，请人工核对。' },
    noTables: { title: '没有找到表格', advice: '如果表格在分页或其他页面上，请打开表格所在的页面再检查。' },
  },
};
