import type { WelcomeWords } from './welcome-words';

/** The first page in simplified Chinese. */
export const simplifiedChinese: WelcomeWords = {
  productName: '勾稽',
  title: '开始使用',
  intro: '在网页上核对政府信息公开工作年度报告：三张表的勾稽关系、正文与表格是否一致、格式是否完整。',
  stepsTitle: '三步看懂',
  steps: {
    open: {
      title: '打开年报，自动检查',
      text: '在政府网站（*.gov.cn）上打开一份年报，扩展就在本机读出三张表和正文，马上核对，不用点任何按钮。',
    },
    badge: {
      title: '看工具栏上的标志',
      error: '数字：有几处错误',
      clean: '没有发现错误',
      open: '是年报，但未能检查，例如只有附件',
    },
    look: {
      title: '逐处查看，有据可改',
      text: '有误的单元格在页面上标出。卡片里逐行列出填报数、计算数和差额，写明可能的原因和依据；可以复制整改意见，也可以注明理由后忽略。',
    },
  },
  sample: {
    title: '现在就试一试',
    text: '下面这份报告的机关和数字都是虚构的，其中有几处错误。',
    region: '虚构的报告',
    check: '检查本页',
    checking: '正在检查…',
    next: '下一处',
    clear: '清除标记',
    hint: (next, previous) => {
      const keys = [
        ...(next === null ? [] : [`按 ${next} 看下一处`]),
        ...(previous === null ? [] : [`按 ${previous} 看上一处`]),
      ];
      return `${[...keys, '按 Esc 收起卡片'].join('，')}；也可以直接点有标记的单元格。`;
    },
    failed: '检查未能完成，请刷新页面后重试。',
  },
  notesTitle: '您可能想知道',
  notes: {
    privacy: {
      title: '什么都不外传',
      text: '读取和核对都在本机进行，不上传任何内容，没有账号和统计，也不改动网站上的年报。',
    },
    permissions: {
      title: '用到的权限',
      text: '读取 *.gov.cn 的网页，用来发现和检查年报；其他网站只在您要求检查时读取当前标签页。另有右键菜单，以及在本机保存设置、已忽略的问题和检查过的年报。',
    },
    pin: {
      chromium: {
        title: '把按钮固定在工具栏上',
        text: '点工具栏上的拼图图标，再点“勾稽”旁边的图钉，检查结果就一直看得见。',
      },
      firefox: {
        title: '把按钮固定在工具栏上',
        text: '点工具栏上的拼图图标，再点“勾稽”旁边的齿轮，选择固定到工具栏，检查结果就一直看得见。',
      },
    },
    panel: {
      title: '让结果留在页面旁边',
      text: '点工具栏上的“勾稽”，再点右上角的侧边栏按钮；换页面时它跟着换。较旧的浏览器会打开一个小窗口。',
    },
    history: {
      title: '与上年比对',
      text: '检查过的年报保存在本机的“历史记录”中，下一年自动用来核对上年结转等衔接关系。没有上年报告时，点“读取上一年度报告”，从网站自己的列表中找。历史记录可以查找、比较、导出和删除，也可以在设置中停用。',
    },
    run: {
      title: '检查整个网站的年报',
      text: '打开年报列表页，点工具栏上的“勾稽”，再点“检查本页链接的年报”：确认名单后逐份检查，对每个网站同时最多两个请求；关掉浏览器，下次接着查。结果按单位、按规则汇总，可导出表格和整改通知。',
    },
    elsewhere: {
      title: '检查其他网站上的年报',
      text: (shortcut) =>
        `打开网页后点工具栏上的“勾稽”，再点“检查本页”${shortcut === null ? '' : `，或者按 ${shortcut}`}。常去的网站可以在设置中加入，以后自动检查。`,
    },
  },
  links: { label: '更多', settings: '打开设置', handbook: '规则手册', help: '帮助' },
};
