import { describe, expect, test } from 'vitest';
import { previousFromText } from '../../src/portal/previous-document';
import { reportWith } from '../ui/results';

const report = { organization: '某某市人民政府', year: 2025 };
const now = new Date('2026-02-03T00:00:00Z');
const source = { url: 'http://a.gov.cn/1.html', title: '年报', checkedAt: '2025-02-01T08:00:00.000Z' };
const last = reportWith({ year: 2024, title: '某某市人民政府2024年报' });

const read = (value: unknown) =>
  previousFromText(typeof value === 'string' ? value : JSON.stringify(value), report, now);

const said = (value: unknown): string => {
  const answer = read(value);
  return 'text' in answer ? answer.text['zh-CN'] : answer.kind;
};

describe('pasted JSON', () => {
  test('a document as it is copied, spaces and byte order mark around it', () => {
    const document = { schemaVersion: 1, status: 'checked', source, report: last, findings: [] };
    expect(read(`\ufeff ${JSON.stringify(document)}\n`)).toEqual({
      kind: 'found',
      previous: { source, report: last },
    });
  });

  test('the report alone', () => {
    expect(read(last)).toEqual({
      kind: 'found',
      previous: {
        source: { url: '', title: '某某市人民政府2024年报', checkedAt: now.toISOString() },
        report: last,
      },
    });
  });

  test.each([
    ['', '没有内容'],
    ['{"report": ', '不是JSON'],
    [{ status: 'noReport', reason: '列表', source }, '没有读到年报'],
    [{ settings: {} }, '不是本工具输出的年报'],
    [{ source, report: reportWith({ year: 2022 }) }, '找到的是2022年的报告，不是2024年的'],
  ])('what is wrong with it is said: %j', (value, words) => {
    expect(said(value)).toContain(words);
  });

  test('of another body it is offered all the same', () => {
    const other = { source, report: reportWith({ year: 2024, organization: '某某县人民政府' }) };
    expect(read(other)).toMatchObject({ kind: 'otherBody', previous: other });
  });
});
