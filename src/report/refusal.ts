import type { Localized } from '../language/language';
import type { LinkedFile } from './attachments';
import type { RefusalCode } from './refusal-codes';

type RefusalStatus = 'noReport' | 'noData' | 'unreadable';

export interface Refusal {
  readonly status: RefusalStatus;
  readonly code: RefusalCode;
  readonly text: Localized;
  /** The files that the page has in the place of a report, or of its tables. */
  readonly files?: readonly LinkedFile[];
}

const refusals: Readonly<Record<RefusalCode, Pick<Refusal, 'status' | 'text'>>> = {
  listPage: {
    status: 'noReport',
    text: {
      'zh-CN': '这是年报列表页，不是年报正文。请打开其中一份年报再检查。',
      en: 'This page lists reports but is none itself. Open one of the reports and check there.',
    },
  },
  notice: {
    status: 'noReport',
    text: {
      'zh-CN': '这是关于年报编制的通知、样例、说明或解读，不是年报。',
      en: 'This is a notice, a sample or an explanation of the reports, not a report.',
    },
  },
  freeForm: {
    status: 'noReport',
    text: {
      'zh-CN': '这是 2018 年度或更早的年报。此年份之前无统一格式，无法按表核对。',
      en: 'This report is for 2018 or earlier. There was no uniform form then, so there are no tables to check.',
    },
  },
  websiteReport: {
    status: 'noReport',
    text: {
      'zh-CN': '这是政府网站工作年度报表，不是政府信息公开工作年度报告。',
      en: 'This is the yearly table of a government website, not a disclosure report.',
    },
  },
  otherReport: {
    status: 'noReport',
    text: {
      'zh-CN': '这是另一种报告或公开文件，不是政府信息公开工作年度报告。',
      en: 'This is a report of another kind, not a disclosure report.',
    },
  },
  statistics: {
    status: 'noReport',
    text: {
      'zh-CN': '这是月度、季度等阶段性统计，不是年度报告。年报的勾稽关系不适用于此表。',
      en: 'These are statistics of a month or a quarter, not a yearly report, to which its sums do not apply.',
    },
  },
  severalBodies: {
    status: 'noReport',
    text: {
      'zh-CN': '这是多个机关的汇总统计，不是一个机关的年报，无法按表核对。',
      en: 'These are the figures of several bodies in one table, not the report of one body.',
    },
  },
  applicationForm: {
    status: 'noReport',
    text: {
      'zh-CN': '这是政府信息公开申请表，不是年报。',
      en: 'This is the form for applying for information, not a report.',
    },
  },
  guide: {
    status: 'noReport',
    text: {
      'zh-CN': '这是政府信息公开指南，不是年报。',
      en: 'This is the guide to disclosure, not a report.',
    },
  },
  catalogue: {
    status: 'noReport',
    text: {
      'zh-CN': '这是政府信息公开目录，不是年报。',
      en: 'This is the catalogue of disclosed information, not a report.',
    },
  },
  news: {
    status: 'noReport',
    text: {
      'zh-CN': '这是关于年报发布的消息，不是年报正文。',
      en: 'This is news about the publication of reports, not a report.',
    },
  },
  searchResults: {
    status: 'noReport',
    text: {
      'zh-CN': '这是搜索结果页，只引用了年报的片段。请打开其中的年报再检查。',
      en: 'This page of search results only quotes reports. Open one of them and check there.',
    },
  },
  otherPage: {
    status: 'noReport',
    text: {
      'zh-CN': '页面上没有找到政府信息公开工作年度报告的标题、章节或表格。',
      en: 'The page has neither the title nor the sections nor the tables of a disclosure report.',
    },
  },
  blankForm: {
    status: 'noData',
    text: {
      'zh-CN': '表格中没有填写任何数据，这是空白表样。',
      en: 'No figure is filled in: this is the blank form.',
    },
  },
  picture: {
    status: 'unreadable',
    text: {
      'zh-CN': '年报的三张表是图片，无法读取其中的数字，请人工核对。',
      en: 'The tables of this report are pictures, whose figures cannot be read. Check them by eye.',
    },
  },
  attachment: {
    status: 'unreadable',
    text: {
      'zh-CN': '年报的表格不在网页上，只有附件。附件未检查，请下载后人工核对。',
      en: 'The tables are not on the page but in an attachment, which was not checked. Download it and check it by eye.',
    },
  },
  otherFile: {
    status: 'unreadable',
    text: {
      'zh-CN': '这里打开的是 PDF 等文件，不是网页，扩展读不到其中的内容，未检查。',
      en: 'This is a file such as a PDF and no web page. Extensions cannot read it; it was not checked.',
    },
  },
  noTables: {
    status: 'unreadable',
    text: {
      'zh-CN': '页面有年报的标题或章节，但三张表一张也没有找到，无法核对。',
      en: 'The page has the title or the sections of a report but none of its three tables.',
    },
  },
};

/**
 * The refusal of that code, with its status and its words.
 *
 * @param files what the page has in the place of its report
 */
export function refusal(code: RefusalCode, files: readonly LinkedFile[] = []): Refusal {
  return { code, ...refusals[code], ...(files.length > 0 && { files }) };
}
