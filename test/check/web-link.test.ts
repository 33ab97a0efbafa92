import { expect, test } from 'vitest';
import { webLink } from '../../src/check/web-link';

test.each([
  ['http://www.example.gov.cn/a.html', 'http://www.example.gov.cn/a.html'],
  ['https://www.example.gov.cn', 'https://www.example.gov.cn/'],
  ['HTTPS://www.example.gov.cn/a', 'https://www.example.gov.cn/a'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///home/report.html', null],
  ['file:report.html', null],
  ['/a.html', null],
  ['', null],
])('%j leads to %j', (written, href) => {
  expect(webLink(written)).toBe(href);
});
