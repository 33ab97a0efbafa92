import { formatNumber } from '../../language/fill';
import { lengthInWords, timeOfDay } from './time-in-words';

const n = formatNumber;
const length = (milliseconds: number): string => lengthInWords(milliseconds, 'zh-CN');

/** The page of the runs in simplified Chinese: making a run and following it. */
export const simplifiedChinese = {
  productName: '勾稽',
  title: '批量检查',
  links: { label: '其他页面', runs: '全部批次', history: '历史记录' },
  loading: '正在读取…',
  private: {
    title: '隐私窗口中不能批量检查',
    text: '隐私窗口不保存任何内容，批量检查的进度和结果无处存放。请在普通窗口中打开列表页再开始。',
  },
  states: {
    ready: '待确认',
    running: '正在检查',
    paused: '已暂停',
    stopped: '已停止',
    finished: '已完成',
  },
  list: {
    intro: '在网站的“政府信息公开年报”栏目页上点工具栏的“勾稽”，再点“检查本页链接的年报”，即可新建一批。',
    empty: '还没有批次。',
    label: '全部批次',
    created: '新建于',
    list: '列表页',
    state: '状态',
    progress: '进度',
    actions: '操作',
    done: (done: number, wanted: number) => `${n(done)}/${n(wanted)} 份`,
    open: { ready: '去确认', running: '继续', paused: '继续', stopped: '继续', finished: '查看结果' },
    remove: '删除',
    removeOf: (title: string) => `删除：${title}`,
    removed: (title: string) => `已删除“${title}”`,
    undo: '撤销',
    missing: '没有找到这一批，可能已被删除。',
  },
  unread: (reason: string) => `未能读取这一批，请重新加载本页。原因：${reason}`,
  failed: (reason: string) => `未能完成操作：${reason}`,
  confirm: {
    heading: '选择要检查的年报',
    found: (links: number, pages: number, files: number) =>
      `找到 ${n(links)} 个年报链接：网页 ${n(pages)} 个${files === 0 ? '' : `，附件 ${n(files)} 个（附件未检查，只列出）`}。`,
    none: '本页没有找到年报链接。',
    noneAdvice: '请打开列有各机关年报的栏目页再试；列表由脚本生成的，请等页面显示完整后再开始。',
    search: '查找标题、机关或网址',
    year: '年度',
    allYears: '全部年度',
    unknownYear: '年度不明',
    selectShown: '全选',
    dropShown: '全不选',
    selected: (selected: number, all: number) => `已选 ${n(selected)}/${n(all)} 份`,
    table: '找到的年报链接',
    columns: {
      choice: '选择',
      title: '标题',
      body: '机关',
      year: '年度',
      date: '发布日期',
      kind: '类型',
    },
    page: '网页',
    file: (kind: string) => `${kind.toUpperCase()} 附件，未检查`,
    unknown: '不明',
    choose: (title: string) => `检查：${title}`,
    nothingShown: '没有符合条件的链接。',
    requests: (requests: number, hosts: number) => `将访问 ${n(hosts)} 个网站，共 ${n(requests)} 次请求。`,
    duration: (rest: number) => `预计${length(rest)}，视网站快慢而定。`,
    start: '开始检查',
    startHint: '检查在本机进行，只读取所选网页，不上传任何内容。',
    nothingSelected: '请至少选择一份年报。',
  },
  lists: {
    text: '列表还有下一页，尚未读取。',
    limit: '最多再读取页数',
    read: '读取其余各页',
    reading: (read: number, added: number) => `正在读取：已读 ${n(read)} 页，新增 ${n(added)} 个链接`,
    stop: '停止读取',
    ends: {
      last: (read: number, added: number) => `已读到最后一页：共 ${n(read)} 页，新增 ${n(added)} 个链接。`,
      limit: (read: number, added: number) =>
        `已达到页数上限：读了 ${n(read)} 页，新增 ${n(added)} 个链接，后面还有。`,
      stopped: (read: number, added: number) => `已停止：读了 ${n(read)} 页，新增 ${n(added)} 个链接。`,
      failed: (read: number, added: number) =>
        `下一页未能读取；此前读了 ${n(read)} 页，新增 ${n(added)} 个链接。`,
    },
  },
  access: {
    text: (hosts: readonly string[]) =>
      `下列网站不在 gov.cn 之下，读取前需要您允许：${hosts.join('、')}。不允许的，其年报将列为未能读取。`,
    allow: '允许读取这些网站',
    refused: '浏览器没有给予许可。',
  },
  pace: {
    heading: '高级',
    perHost: '每个网站同时请求数',
    pause: '两次请求的间隔（秒）',
    timeLimit: '单个网页的时限（秒）',
    attempts: '每个网页最多尝试次数',
    hint: '间隔越短，对网站的压力越大。一般不必改动。',
    range: (least: number, most: number) => `请填写${n(least)}到${n(most)}之间的数字`,
  },
  progress: {
    label: '检查进度',
    counts: (done: number, wanted: number) => `${n(done)}/${n(wanted)} 份`,
    failed: (count: number) => `${n(count)} 份未能读取`,
    left: (count: number) => `剩余 ${n(count)} 份`,
    rest: (rest: number) => `还需${length(rest)}`,
    underWay: '正在读取',
    andMore: (count: number) => `另有 ${n(count)} 份`,
    waiting: '暂缓请求的网站',
    until: (host: string, until: number) => `${host}：应网站要求，${timeOfDay(until)} 后再请求`,
    pause: '暂停',
    stop: '停止',
    resume: '继续',
    offline:
      '电脑没有连接网络，已暂缓读取。请检查网络，恢复后自动继续；断网期间不计尝试次数，已完成的结果都已保存。',
    elsewhere: '另一个标签页正在检查这一批或另一批；同一时间只进行一批，这里同步显示进度，轮到时自动继续。',
    idle: {
      paused: '已暂停。已完成的结果都已保存，随时可以继续。',
      stopped: '已停止。已完成的结果都已保存，仍可以继续。',
    },
    announced: (done: number, wanted: number, failed: number) =>
      `已检查 ${n(done)} 份，共 ${n(wanted)} 份${failed === 0 ? '' : `，${n(failed)} 份未能读取`}`,
    finished: '检查已完成',
  },
  failures: {
    heading: (count: number) => `${n(count)} 份未能读取`,
    status: (status: number) => `（状态码 ${String(status)}）`,
    attempts: (count: number) => `已尝试 ${n(count)} 次`,
    retry: '重试',
    retryOf: (title: string) => `重试：${title}`,
    retryAll: '全部重试',
    more: (count: number) => `显示其余 ${n(count)} 份`,
  },
};

export type RunWords = typeof simplifiedChinese;
