import { marked } from 'marked';
import { afterEach, describe, expect, test } from 'vitest';
import type { CheckedResult, CheckResult } from '../../src/check/check-result';
import { checkMarkup } from '../../src/cli/check-file';
import { csvOfFigures } from '../../src/export/csv-of-figures';
import { documentText } from '../../src/export/json';
import { letterOf } from '../../src/export/letter';
import { markdownOf } from '../../src/export/markdown';
import { filedReport } from '../../src/history/history-file';
import { previousFromText } from '../../src/portal/previous-document';
import { sampleMarkup } from './attacked';
import { markedUpReport } from './text-attacks';

const moment = new Date('2024-05-06T07:08:09Z');

function check(markup: string): CheckResult {
  return checkMarkup(markup, { url: 'http://www.test.gov.cn/a.html', title: 'a', checkedAt: moment });
}

function checked(markup: string): CheckedResult {
  const result = check(markup);
  if (result.status !== 'checked') throw new Error(`refused: ${result.reason.code}`);
  return result;
}

const inherited = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

afterEach(() => {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(inherited);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

describe.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
  'the name %s',
  (name) => {
    const markup = sampleMarkup('several-errors');

    test('as the label of a further row is kept as a text', () => {
      const row = `<tr><td>${name}</td>${'<td>1</td>'.repeat(9)}</tr>`;
      const { report, findings } = checked(markup.replaceAll('</table>', `${row}</table>`));
      expect(report.year).not.toBeNull();
      expect(findings.length).toBeGreaterThan(0);
    });

    test('in the place of every label leaves the report unread, and no more', () => {
      const result = check(markup.replace(/(<td[^>]*>(?:<[^>]+>)*)([^<>\d\s][^<]*)/g, `$1${name}`));
      expect(() => documentText(result)).not.toThrow();
    });

    test('as the body of the report is one like another', () => {
      const result = checked(markup.replaceAll('临山县人民政府', `${name}县人民政府`));
      expect(letterOf(result, [0], 'zh-CN')).not.toBe('');
      expect(csvOfFigures(result, 'zh-CN')).not.toBe('');
    });
  },
);

test('a pasted or imported report with a prototype of its own is refused or taken without it', () => {
  const result = checked(sampleMarkup('clean-2021'));
  const forged = documentText(result).replace('{', '{"__proto__":{"polluted":1},');
  const answer = previousFromText(forged, { organization: null, year: 2025 }, moment);
  expect(answer.kind).not.toBe('found');
  const value: unknown = JSON.parse('{"entry":{"__proto__":{"polluted":1}},"versions":[{"__proto__":[]}]}');
  expect(filedReport(value, 0, [])).toBeUndefined();
});

test('Markdown of a report made of markup holds none when it is rendered', () => {
  const result = checked(markedUpReport(sampleMarkup('several-errors')));
  const markdown = markdownOf(result, [...result.findings.keys()]);
  expect(markdown).toContain(String.raw`\<s\>`);
  const html = marked.parse(markdown, { async: false });
  expect(html).not.toMatch(/<(?:img|script|s|svg|iframe|a href="(?:javascript|data))\b/i);
});
