import { formatNumber } from '../../language/fill';
import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';
import type { CellState } from '../../report/schema/report';
import type { Count, ScreenWords } from '../wordings/wordings';

/** The words that only the panel needs. */
export interface PanelWords {
  readonly title: string;
  readonly views: { readonly label: string; readonly findings: string; readonly values: string };
  readonly filter: {
    readonly label: string;
    readonly search: string;
    /** Findings that nobody has put aside, and those that somebody has. */
    readonly states: { readonly label: string; readonly open: string; readonly ignored: string };
    readonly none: string;
    readonly showAll: string;
  };
  /** In the place of an empty list. */
  readonly allClear: string;
  readonly allIgnored: string;
  readonly noneIgnored: string;
  readonly finding: {
    readonly basis: string;
    readonly ignore: string;
    readonly restore: string;
  };
  readonly ignoring: {
    readonly label: string;
    readonly own: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly done: (title: string) => string;
    readonly restored: (title: string) => string;
  };
  readonly copy: {
    readonly label: string;
    readonly letter: string;
    /** The letter on findings of the chosen severities alone. */
    readonly letterOnSifted: string;
    readonly markdown: string;
    /** Why the page was not checked. */
    readonly note: string;
    readonly copiedNote: string;
    readonly table: (number: string) => string;
    readonly copiedMarkdown: Count;
    readonly copiedTable: (number: string) => string;
  };
  readonly values: {
    readonly table: (number: string, name: string) => string;
    readonly copyTable: string;
    readonly missing: string;
    readonly extraRows: string;
    readonly onPage: (label: string) => string;
    readonly blank: string;
    readonly absent: string;
    readonly states: Readonly<Record<CellState | 'absent', string>>;
    /** The heading over cells that hold something else than a plain number. */
    readonly notPlain: Count;
    /** The number that was taken from a cell. */
    readonly readAs: (value: string) => string;
    readonly notRead: string;
    readonly quoted: (text: string) => string;
  };
  readonly notAllowed: ScreenWords;
}

const written: Readonly<Record<WrittenLanguage, PanelWords>> = {
  'zh-CN': {
    title: '勾稽',
    views: { label: '显示', findings: '问题', values: '数值' },
    filter: {
      label: '筛选',
      search: '搜索问题',
      states: { label: '状态', open: '待处理', ignored: '已忽略' },
      none: '没有符合筛选条件的问题。',
      showAll: '显示全部',
    },
    allClear: '没有需要处理的问题。',
    allIgnored: '没有待处理的问题，其余都已忽略。',
    noneIgnored: '没有已忽略的问题。',
    finding: { basis: '依据', ignore: '忽略…', restore: '恢复' },
    ignoring: {
      label: '忽略的原因，点一条即忽略',
      own: '其他原因，可不填',
      confirm: '忽略',
      cancel: '取消',
      done: (title) => `已忽略：${title}`,
      restored: (title) => `已恢复：${title}`,
    },
    copy: {
      label: '复制',
      letter: '复制全部整改意见',
      letterOnSifted: '复制所选级别的整改意见',
      markdown: '复制 Markdown',
      note: '复制未检查说明',
      copiedNote: '已复制未检查说明',
      table: (number) => `复制表${number}`,
      copiedMarkdown: (count) => `已复制 Markdown（${formatNumber(count)} 处问题）`,
      copiedTable: (number) => `已复制表${number}，可粘贴到电子表格`,
    },
    values: {
      table: (number, name) => `表${number} ${name}`,
      copyTable: '复制表格',
      missing: '页面上没有这张表。',
      extraRows: '表样中没有的行',
      onPage: (label) => `页面作“${label}”`,
      blank: '空',
      absent: '缺',
      states: {
        blank: '空白',
        placeholder: '占位符',
        text: '文字',
        annotated: '带注的数字',
        damaged: '乱码',
        absent: '页面上没有',
      },
      notPlain: (count) => `${formatNumber(count)} 格不是单纯的数字`,
      readAs: (value) => `读作 ${value}`,
      notRead: '没有读出数字',
      quoted: (text) => `“${text}”`,
    },
    notAllowed: {
      title: '不能读取此页面',
      text: '在 .gov.cn 以外的网站上，要先点工具栏上的“勾稽”，扩展才能读取页面；浏览器自身的页面、扩展商店和 PDF 阅读器一律不能读取。',
      advice: '请打开年报的网页，点一下工具栏上的“勾稽”，再点“检查本页”。',
    },
  },
  en: {
    title: 'Gouji',
    views: { label: 'Show', findings: 'Findings', values: 'Figures' },
    filter: {
      label: 'Filter',
      search: 'Search findings',
      states: { label: 'State', open: 'Open', ignored: 'Ignored' },
      none: 'No finding matches the filter.',
      showAll: 'Show all',
    },
    allClear: 'There is nothing to be dealt with.',
    allIgnored: 'Nothing is open; all findings are ignored.',
    noneIgnored: 'No finding is ignored.',
    finding: { basis: 'Basis', ignore: 'Ignore…', restore: 'Restore' },
    ignoring: {
      label: 'Why it is ignored; one press ignores it',
      own: 'Another reason, or none',
      confirm: 'Ignore',
      cancel: 'Cancel',
      done: (title) => `Ignored: ${title}`,
      restored: (title) => `Restored: ${title}`,
    },
    copy: {
      label: 'Copy',
      letter: 'Copy letter on all findings',
      letterOnSifted: 'Copy letter on these severities',
      markdown: 'Copy Markdown',
      note: 'Copy note on what was not checked',
      copiedNote: 'Copied a note on what was not checked',
      table: (number) => `Copy table ${number}`,
      copiedMarkdown: (count) =>
        `Copied Markdown (${formatNumber(count)} ${count === 1 ? 'finding' : 'findings'})`,
      copiedTable: (number) => `Copied table ${number}, to be pasted into a spreadsheet`,
    },
    values: {
      table: (number, name) => `Table ${number} ${name}`,
      copyTable: 'Copy table',
      missing: 'The page does not have this table.',
      extraRows: 'Rows that the form does not have',
      onPage: (label) => `“${label}” on the page`,
      blank: '∅',
      absent: '–',
      states: {
        blank: 'blank',
        placeholder: 'placeholder',
        text: 'text',
        annotated: 'number with a note',
        damaged: 'garbled',
        absent: 'not on the page',
      },
      notPlain: (count) =>
        count === 1 ? '1 cell is not a plain number' : `${formatNumber(count)} cells are not plain numbers`,
      readAs: (value) => `read as ${value}`,
      notRead: 'no number read',
      quoted: (text) => `“${text}”`,
    },
    notAllowed: {
      title: 'This page cannot be read',
      text: 'Outside .gov.cn, the extension can read a page only after you have clicked Gouji in the toolbar. The browser’s own pages, extension stores and the PDF viewer can never be read.',
      advice: 'Open the web page of a report, click Gouji in the toolbar once, then “Check this page”.',
    },
  },
};

/** The words of the panel in that language. */
export function panelWordsIn(language: Language): PanelWords {
  return wordsIn(written, language);
}
