import { formatNumber } from '../../language/fill';
import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';
import type { CellState } from '../../report/schema/report';
import type { ComparedSentence } from '../../years/year-comparison';
import type { SortColumn } from './cell-order';

/** The words of the view that compares two reports. */
export interface ComparisonWords {
  /** The heading over reports of two years, of one year, and where a year is not known. */
  readonly ofTwoYears: (previous: number, current: number) => string;
  readonly ofOneYear: (year: number) => string;
  readonly ofUnknownYears: string;
  readonly bodies: string;
  readonly reportOf: (label: string) => string;
  readonly unnamed: string;
  readonly summary: {
    readonly none: string;
    readonly same: (cells: number) => string;
    readonly changed: (changed: number, cells: number) => string;
    readonly onOneSide: (cells: number) => string;
  };
  readonly findings: string;
  readonly series: {
    readonly title: string;
    readonly oneYear: (year: number) => string;
    readonly none: string;
    readonly asTable: string;
    readonly figure: string;
    readonly point: (year: number, value: string) => string;
    readonly noFigure: string;
    readonly separator: string;
  };
  readonly cells: {
    readonly title: string;
    readonly search: string;
    readonly onlyChanged: string;
    readonly byTable: string;
    readonly columns: Readonly<Record<Exclude<SortColumn, 'previous' | 'current'>, string>>;
    readonly table: string;
    readonly shown: (shown: number, cells: number) => string;
    readonly noMatch: string;
    readonly showAll: string;
    readonly blank: string;
    readonly absent: string;
    readonly incomparable: string;
    readonly states: Readonly<Record<CellState | 'absent', string>>;
    /** The state of a cell and what its page shows there. */
    readonly said: (state: string, text: string) => string;
    readonly legend: string;
  };
  readonly text: {
    readonly title: string;
    readonly note: string;
    readonly sections: Readonly<Record<1 | 5, string>>;
    readonly repeated: (share: string) => string;
    readonly nothing: string;
    readonly olderLacks: string;
    readonly noSections: string;
    readonly kinds: Readonly<Record<ComparedSentence['kind'], string>>;
    readonly kind: string;
    readonly all: string;
    readonly showAll: (sentences: number) => string;
    readonly showLess: string;
    readonly notThere: string;
    readonly boilerplate: string;
  };
}

const written: Readonly<Record<WrittenLanguage, ComparisonWords>> = {
  'zh-CN': {
    ofTwoYears: (previous, current) => `${String(previous)}年与${String(current)}年年报比较`,
    ofOneYear: (year) => `${String(year)}年年报比较`,
    ofUnknownYears: '年报比较',
    bodies: '、',
    reportOf: (label) => `打开${label}年报`,
    unnamed: '未写明机关的年报',
    summary: {
      none: '两份年报都没有读出单元格，无法逐格比较。',
      same: (cells) => `${formatNumber(cells)} 格可比，全部相同`,
      changed: (changed, cells) => `${formatNumber(cells)} 格可比，${formatNumber(changed)} 格有变化`,
      onOneSide: (cells) => `${formatNumber(cells)} 格只在一份年报里有`,
    },
    findings: '跨年核对',
    series: {
      title: '主要数据',
      oneYear: (year) => `已有的年报只有 ${year} 年度一份，至少有两个年度才能绘制走势图。`,
      none: '已有的年报没有主要数据，无法绘制走势图。',
      asTable: '以表格显示',
      figure: '数据',
      point: (year, value) => `${year}年${value}`,
      noFigure: '无数据',
      separator: '，',
    },
    cells: {
      title: '逐格比较',
      search: '搜索单元格',
      onlyChanged: '只看有变化的',
      byTable: '按表分组',
      columns: { place: '单元格', size: '增减', ratio: '变化' },
      table: '表',
      shown: (shown, cells) =>
        shown === cells
          ? `共 ${formatNumber(cells)} 格`
          : `${formatNumber(shown)} / ${formatNumber(cells)} 格`,
      noMatch: '没有符合条件的单元格。',
      showAll: '显示全部',
      blank: '空',
      absent: '缺',
      incomparable: '不能比较',
      states: {
        blank: '空白',
        placeholder: '占位符',
        text: '文字',
        annotated: '带注的数字',
        damaged: '乱码',
        absent: '该份年报没有这一格',
      },
      said: (state, text) => `${state}，“${text}”`,
      legend: '“空”是单元格空白，“缺”是该份年报没有这一格，两者都不是0。',
    },
    text: {
      title: '文字重复',
      note: '逐句比较第一、五部分。只改年份或个别字词的句子算重复，更新了数字的不算；表样和法规的用语是套话，不参与比较。',
      sections: { 1: '一、总体情况', 5: '五、存在的主要问题及改进情况' },
      repeated: (share) => `重复 ${share}%`,
      nothing: '除套话外没有可比的句子。',
      olderLacks: '较早的年报没有这一部分，无从比较。',
      noSections: '没有读出第一、五部分，无法比较文字。',
      kinds: { same: '重复', figures: '仅数字不同', edited: '略有改动', new: '新增', boilerplate: '套话' },
      kind: '类别',
      all: '全部',
      showAll: (sentences) => `显示全部 ${formatNumber(sentences)} 句`,
      showLess: '收起',
      notThere: '无对应句子',
      boilerplate: '不比较',
    },
  },
  en: {
    ofTwoYears: (previous, current) => `Reports for ${String(previous)} and ${String(current)} compared`,
    ofOneYear: (year) => `Reports for ${String(year)} compared`,
    ofUnknownYears: 'Reports compared',
    bodies: ', ',
    reportOf: (label) => `Open the report: ${label}`,
    unnamed: 'A report that names no body',
    summary: {
      none: 'No cell was read in either report: there is nothing to compare.',
      same: (cells) => `all ${formatNumber(cells)} cells in both are the same`,
      changed: (changed, cells) => `${formatNumber(changed)} of ${formatNumber(cells)} cells in both changed`,
      onOneSide: (cells) => `${formatNumber(cells)} only in one of the reports`,
    },
    findings: 'Checks across years',
    series: {
      title: 'Main figures',
      oneYear: (year) => `Only the report for ${year} is at hand; a chart needs two years at least.`,
      none: 'The reports at hand have none of the main figures: there is no chart.',
      asTable: 'Show as a table',
      figure: 'Figure',
      point: (year, value) => `${year}: ${value}`,
      noFigure: 'no figure',
      separator: ', ',
    },
    cells: {
      title: 'Cell by cell',
      search: 'Search cells',
      onlyChanged: 'Only changed ones',
      byTable: 'Group by table',
      columns: { place: 'Cell', size: 'Difference', ratio: 'Change' },
      table: 'Table',
      shown: (shown, cells) =>
        shown === cells
          ? `${formatNumber(cells)} cells`
          : `${formatNumber(shown)} of ${formatNumber(cells)} cells`,
      noMatch: 'No cell matches.',
      showAll: 'Show all',
      blank: '∅',
      absent: '–',
      incomparable: 'not comparable',
      states: {
        blank: 'blank',
        placeholder: 'placeholder',
        text: 'text',
        annotated: 'number with a note',
        damaged: 'garbled',
        absent: 'this report has no such cell',
      },
      said: (state, text) => `${state}, “${text}”`,
      legend: '∅ is a blank cell, – one that the report does not have; neither is 0.',
    },
    text: {
      title: 'Repeated text',
      note: 'Sections 1 and 5, sentence by sentence. A sentence with another year or a few other words counts as repeated, one with new figures does not; words of the form and the law are boilerplate and are not compared.',
      sections: { 1: '1. Overall situation', 5: '5. Problems and improvements' },
      repeated: (share) => `${share}% repeated`,
      olderLacks: 'The older report does not have this section.',
      nothing: 'Apart from boilerplate there is no sentence to compare.',
      noSections: 'Sections 1 and 5 were not read: there is no text to compare.',
      kinds: {
        same: 'repeated',
        figures: 'only figures differ',
        edited: 'slightly edited',
        new: 'new',
        boilerplate: 'boilerplate',
      },
      kind: 'Kind',
      all: 'All',
      showAll: (sentences) => `Show all ${formatNumber(sentences)} sentences`,
      showLess: 'Show less',
      notThere: 'no such sentence',
      boilerplate: 'not compared',
    },
  },
};

/** The words of the comparison in that language. */
export function comparisonWordsIn(language: Language): ComparisonWords {
  return wordsIn(written, language);
}
