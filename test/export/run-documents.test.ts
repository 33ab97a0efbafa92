import { expect, test } from 'vitest';
import { documentLines } from '../../src/export/run-documents';
import { documentSchema } from '../../src/report/schema/document';
import { faulty, samplePages, sampleRun } from './sample-results';

test('a run is one published document a line, also for what was not checked', () => {
  const lines = documentLines(samplePages, sampleRun.createdAt, 'zh-CN');
  expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  const documents = lines.map((line) => documentSchema.parse(JSON.parse(line)));
  expect(documents.map(({ status }) => status)).toEqual([
    ...['checked', 'checked'],
    ...['unreadable', 'unreadable', 'unreadable', 'unreadable'],
  ]);
  const [checked, , failed, file, waiting] = documents;
  expect(checked).toMatchObject({ report: { organization: faulty.report.organization } });
  expect(checked?.status === 'checked' && checked.findings.some(({ ignored }) => ignored !== undefined)).toBe(
    true,
  );
  expect(failed).toMatchObject({ reason: '网页不存在（404）' });
  expect(file).toMatchObject({
    reason: '附件（PDF），未检查',
    attachments: [{ kind: 'pdf', url: 'https://www.example.gov.cn/3.pdf' }],
  });
  expect(waiting).toMatchObject({ reason: '尚未检查', source: { checkedAt: sampleRun.createdAt } });
});
