import { describe, expect, test } from 'vitest';
import {
  beginsReport,
  bodyNamed,
  isBodyAlone,
  namesColumn,
  namesReport,
  yearNamed,
  yearOfHeading,
} from '../../src/portal/report-words';

describe('the name of a link is that of a report', () => {
  test.each([
    '清河市教育局2023年政府信息公开工作年度报告',
    '关于公布清河市2023年政府信息公开工作年度报告的公告',
    '清河市农业科学研究院2023年政府信息公开年度报告',
    '中共清河市委机构编制委员会办公室2023年政府信息公开工作年度报告',
    '清河市2023年政府信息公开工作年度报告（PDF版）',
    '清河市2023年度政府信息公开工作报告.docx',
    '清河市2023年政府信息公开年报',
    '清河市二〇二三年政府信息公开工作年度报告',
  ])('%s', (name) => expect(namesReport(name)).toBe(true));

  test.each([
    '清河市做好2023年政府信息公开工作年度报告编制工作',
    '关于做好2023年政府信息公开工作年度报告的通知',
    '清河市发布2023年政府信息公开工作年度报告',
    '图解：清河市2023年政府信息公开工作年度报告',
    '清河市2023年政府信息公开工作年度报告解读',
    '政府信息公开工作年度报告格式',
    '清河市2023年政府网站工作年度报表',
    '清河市2023年政府信息公开工作要点',
    '清河市2023年法治政府建设年度报告',
    '清河市政府信息公开指南',
  ])('or not: %s', (name) => expect(namesReport(name)).toBe(false));
});

describe('a name cut short', () => {
  test.each([
    '清河市教育局2023年政府信息公开工…',
    '清河市教育局2023年政府信...',
    '清河市教育局2023年政府信息公开工作年度报…',
  ])('may be that of a report: %s', (name) => expect(beginsReport(name)).toBe(true));

  test.each([
    '清河市教育局召开2023年政府信息公开…',
    '清河市教育局2023年工作…',
    '清河市教育局2023年政府信息公开',
  ])('is none: %s', (name) => expect(beginsReport(name)).toBe(false));
});

test.each([
  ['清河市教育局2023年政府信息公开工…', '清河市教育局'],
  ['关于发布《清河市教育局2023年政府信息公开工作年度报告》的通知', '清河市教育局'],
  ['清河市教育局（清河市体育局）2023年政府信息公开工作年度报告', '清河市教育局(清河市体育局)'],
  ['2023年政府信息公开工作年度报告', null],
  ['2023年各乡镇政府信息公开工作年度报告', null],
])('the body of %s', (name, body) => expect(bodyNamed(name)).toBe(body));

test.each([
  ['清河市2023政府信息公开年度报告', 2023],
  ['清河市政府信息公开年度报告', null],
  ['2022、2023', null],
])('the year of %s', (name, year) => expect(yearNamed(name)).toBe(year));

test.each([
  ['2023年', 2023],
  ['2023年度县直部门', 2023],
  ['【2023】', 2023],
  ['2023-01-20', null],
  ['今天是2023年1月20日', null],
  ['2022年 2023年', null],
])('the year that the heading %s gives', (text, year) => expect(yearOfHeading(text)).toBe(year));

test.each([
  ['清河市教育局', true],
  ['各乡镇', false],
  ['县直部门', false],
  ['乡镇街道', false],
  ['教育新闻', false],
])('%s is one body: %s', (text, isOne) => expect(isBodyAlone(text)).toBe(isOne));

test.each([
  ['政府信息公开年报', true],
  ['法定年度报告', false],
  ['年度报告', true],
  ['清河市政府信息公开年报', true],
  ['政府信息公开指南', false],
])('%s is the name of a column: %s', (text, isColumn) => expect(namesColumn(text)).toBe(isColumn));
