import { describe, expect, test } from 'vitest';
import { applicantColumns } from '../../src/form/applications';
import { areInPrintedOrder, arePrintedSo, columnMeant } from '../../src/report/column-order';

const organisations = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const ofRows = ['自然人', '法人或其他组织', '总计', ...organisations];

describe('headings read line by line', () => {
  test.each([
    ['in one row', ['自然人', ...organisations, '总计'], true],
    ['in two rows, as printed', ofRows, true],
    ['in two rows, the uniting heading damaged', ofRows.with(1, '法人或其组织'), true],
    ['a heading damaged', ofRows.with(4, '□□□'), true],
    ['among other words', ['申请人情况', ...ofRows, '一、本年新收'], true],
    ['none', [], true],
    ['总计 first', ['总计', '自然人', ...organisations], false],
    ['总计 before the uniting heading', ['自然人', '总计', '法人或其他组织', ...organisations], false],
    ['总计 second, without a uniting heading', ['自然人', '总计', ...organisations], false],
    ['organisations swapped', ofRows.with(3, '科研机构').with(4, '商业企业'), false],
  ])('%s', (_, texts, expected) => {
    expect(areInPrintedOrder(texts, applicantColumns)).toBe(expected);
  });
});

test('fields in printed order', () => {
  expect(arePrintedSo(['naturalPerson', 'researchInstitution', 'total'], applicantColumns)).toBe(true);
  expect(arePrintedSo(['naturalPerson', 'total', 'researchInstitution'], applicantColumns)).toBe(false);
});

test('a text names a column beyond doubt or none', () => {
  expect(['其他', '合计', '法人或其他组织', '5'].map((text) => columnMeant(text, applicantColumns))).toEqual([
    'otherOrganization',
    'total',
    undefined,
    undefined,
  ]);
});
