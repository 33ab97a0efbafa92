import type { HelpWords } from './help-words';
import { sectionsInChinese } from './sections-zh-cn';

/** The help page in simplified Chinese. */
export const simplifiedChinese: HelpWords = {
  productName: '勾稽',
  title: '帮助',
  intro: '没有检查结果，不等于年报没有错误。这里逐一说明各种没有结果的情形、原因和处理办法。',
  contents: '目录',
  meaning: '含义',
  reason: '原因',
  advice: '怎么办',
  groups: {
    notChecked: '还没有检查，或没有查完',
    closed: '浏览器不允许读取',
    unreadable: '是年报，但读不出数据',
    noReport: '不是年报正文',
  },
  sections: sectionsInChinese,
  links: { label: '更多', handbook: '规则手册', welcome: '开始使用' },
};
