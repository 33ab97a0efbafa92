import { formatNumber } from '../../language/fill';
import type { Severity } from '../../language/severity';
import type { WrittenLanguage } from '../../language/language';
import { severityWords } from '../../language/severity';

interface Screen {
  readonly title: string;
  readonly text: string;
}

/** The words of the page of one report. */
export interface ReportWords {
  readonly productName: string;
  readonly title: string;
  readonly actions: string;
  readonly print: string;
  readonly history: string;
  readonly loading: string;
  readonly findings: string;
  readonly none: string;
  readonly expected: (expected: string, actual: string) => string;
  readonly cause: string;
  readonly basis: string;
  readonly tables: string;
  readonly noTable: string;
  readonly legend: Readonly<Record<Severity | 'suspect' | 'part', string>>;
  readonly numbers: string;
  readonly comparison: (previous: string, current: string) => string;
  readonly comparisonHeads: readonly string[];
  readonly year: (year: number) => string;
  readonly lastYear: string;
  readonly thisYear: string;
  readonly ignored: string;
  readonly reason: (reason: string, day: string) => string;
  readonly noReason: string;
  readonly notChecked: Screen;
  readonly notStored: Screen;
  readonly failed: Screen;
  readonly colon: string;
}

export const reportWords: Readonly<Record<WrittenLanguage, ReportWords>> = {
  'zh-CN': {
    productName: '勾稽',
    title: '打印与导出',
    actions: '打印与导出',
    print: '打印',
    history: '历史记录',
    loading: '正在读取检查结果…',
    findings: '问题',
    none: '没有发现问题。',
    expected: (expected, actual) => `填报${actual}，应为${expected}`,
    cause: '可能的原因',
    basis: '依据',
    tables: '三张表',
    noTable: '页面上没有此表。',
    legend: {
      error: `${severityWords.error['zh-CN']}（粗体、实线框）`,
      warning: severityWords.warning['zh-CN'],
      notice: severityWords.notice['zh-CN'],
      suspect: '最可能填错（虚线框）',
      part: '参与计算',
    },
    numbers: '格内方括号中的数字是问题的序号。',
    comparison: (previous, current) => `与上一年度对照（${previous}、${current}）`,
    comparisonHeads: ['单元格', '增减'],
    year: (year) => `${formatNumber(year)}年`,
    lastYear: '上一年度',
    thisYear: '本年度',
    ignored: '已忽略的问题',
    reason: (reason, day) => `${day}忽略，理由：${reason}`,
    noReason: '未注明',
    notChecked: {
      title: '没有可打印的检查结果',
      text: '原来的标签页已经关闭，或者那一页没有检查过年报。请打开年报，检查后再从弹出窗口或侧边栏点“打印与导出”。',
    },
    notStored: {
      title: '历史记录中没有这份年报',
      text: '它可能已被删除。请在历史记录中查看，或者打开年报重新检查。',
    },
    failed: { title: '未能读取检查结果', text: '没有得出任何结论。请刷新本页重试。' },
    colon: '：',
  },
  en: {
    productName: 'Gouji',
    title: 'Print and export',
    actions: 'Print and export',
    print: 'Print',
    history: 'History',
    loading: 'Reading the result…',
    findings: 'Findings',
    none: 'No problems were found.',
    expected: (expected, actual) => `reported ${actual}, expected ${expected}`,
    cause: 'Likely cause',
    basis: 'Basis',
    tables: 'The tables',
    noTable: 'The page does not have this table.',
    legend: {
      error: 'error (bold, solid frame)',
      warning: severityWords.warning.en,
      notice: severityWords.notice.en,
      suspect: 'most likely wrong (dashed frame)',
      part: 'entered the computation',
    },
    numbers: 'Numbers in square brackets are those of the findings.',
    comparison: (previous, current) => `Beside last year’s report (${previous}, ${current})`,
    comparisonHeads: ['Cell', 'Difference'],
    year: (year) => formatNumber(year),
    lastYear: 'last year',
    thisYear: 'this year',
    ignored: 'Ignored findings',
    reason: (reason, day) => `ignored on ${day}: ${reason}`,
    noReason: 'no reason given',
    notChecked: {
      title: 'There is no result to print',
      text: 'The tab was closed, or no report was checked there. Open the report, check it, and press “Print and export” in the popup or the panel.',
    },
    notStored: {
      title: 'The history does not have this report',
      text: 'It may have been deleted. Look into the history, or open the report and check it again.',
    },
    failed: {
      title: 'The result could not be read',
      text: 'Nothing was concluded. Reload this page to try again.',
    },
    colon: ': ',
  },
};
