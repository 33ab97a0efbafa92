import type { WrittenLanguage } from '../language/language';
import type { Severity } from '../language/severity';

/** Headings and labels of a report in Markdown; those that are filled in have braces. */
export interface MarkdownWords {
  readonly untitled: string;
  readonly body: string;
  readonly year: string;
  readonly form: string;
  readonly publishedOn: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly unknown: string;
  readonly formOf: string;
  readonly ignoredCount: string;
  /** Where only some of the findings are told. */
  readonly excerpt: string;
  readonly columns: readonly string[];
  readonly whole: string;
  readonly causes: string;
  readonly causeOf: string;
  readonly ignored: string;
  readonly ignoredColumns: readonly string[];
  readonly coverage: string;
  /** Over the findings of one severity. */
  readonly headings: Readonly<Record<Severity, string>>;
  readonly none: string;
  readonly colon: string;
}

export const markdownWords: Readonly<Record<WrittenLanguage, MarkdownWords>> = {
  'zh-CN': {
    untitled: '政府信息公开工作年度报告',
    body: '机关',
    year: '年度',
    form: '格式',
    publishedOn: '发布日期',
    source: '来源',
    checkedOn: '检查日期',
    unknown: '不明',
    formOf: '{form} 版',
    ignoredCount: '已忽略 {count} 处',
    excerpt: '共 {total} 处，以下摘录 {count} 处。',
    columns: ['序号', '位置', '问题', '应为', '填报', '说明', '依据'],
    whole: '全文',
    causes: '可能的原因',
    causeOf: '第 {numbers} 项：{text}',
    ignored: '已忽略（{count}）',
    ignoredColumns: ['位置', '问题', '说明', '理由', '忽略日期'],
    coverage: '检查范围',
    headings: { error: '错误（{count}）', warning: '待核对（{count}）', notice: '提示（{count}）' },
    none: '没有发现问题。',
    colon: '：',
  },
  en: {
    untitled: 'Annual report on open government information',
    body: 'Body',
    year: 'Year',
    form: 'Form',
    publishedOn: 'Published',
    source: 'Source',
    checkedOn: 'Checked',
    unknown: 'unknown',
    formOf: 'of {form}',
    ignoredCount: '{count} ignored',
    excerpt: 'Quoted here: {count} of {total} findings.',
    columns: ['No.', 'Place', 'Problem', 'Expected', 'Reported', 'Details', 'Basis'],
    whole: 'whole report',
    causes: 'Likely causes',
    causeOf: 'No. {numbers}: {text}',
    ignored: 'Ignored ({count})',
    ignoredColumns: ['Place', 'Problem', 'Details', 'Reason', 'Ignored on'],
    coverage: 'Coverage',
    headings: { error: 'Errors ({count})', warning: 'To verify ({count})', notice: 'Notices ({count})' },
    none: 'No problems were found.',
    colon: ': ',
  },
};
