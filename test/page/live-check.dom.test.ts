import { beforeEach, describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page';
import type { Finding } from '../../src/check/check-result';
import { isSame, placesOf, type LiveCheck } from '../../src/page/live-check';
import { liveTree } from '../../src/table/sources/live';
import report from '../fixtures/clean-2021.html?raw';
import { chineseDisplay } from '../settings/displays';

const sentence = '<p>全年收到<span>申请<b>6</b>4</span>件。</p>';

function quoting(
  words: string,
  sections: readonly { readonly number: number; readonly text: string }[],
): Finding {
  const section = sections.find(({ text }) => text.includes(words));
  if (section === undefined) throw new Error(`the report does not say ${words}`);
  const start = section.text.indexOf(words);
  const said = { 'zh-CN': words, en: words };
  return {
    ...{
      rule: 'text-applications',
      group: 'text',
      severity: 'warning',
      cells: [],
      expected: null,
      actual: null,
    },
    ...{ title: said, message: said, basis: said, quote: words },
    passage: { section: section.number, part: 'text', start, end: start + words.length },
  };
}

/** The check of the page as it stands, with a finding that quotes words of its text. */
function checkQuoting(words: string): LiveCheck {
  const page = { url: 'http://www.example.gov.cn/a.html', title: '年报', checkedAt: new Date(0) };
  const check = checkPage<Node>(liveTree, document, page);
  if (check.result.status !== 'checked') throw new Error('the page was refused');
  return {
    ...check,
    display: chineseDisplay,
    result: { ...check.result, findings: [quoting(words, check.result.report.sections)] },
  };
}

const wordsOf = (check: LiveCheck) => (placesOf(check).words.get(0) ?? []).map(String);

beforeEach(() => {
  const page = new DOMParser().parseFromString(report, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
  const heading = [...document.querySelectorAll('p')].find(({ textContent }) =>
    textContent.includes('一、总体'),
  );
  heading?.insertAdjacentHTML('afterend', sentence);
  return () => document.body.replaceChildren();
});

describe('the words that a finding quotes', () => {
  test('are ranges in the text nodes of the page', () => {
    const [first] = placesOf(checkQuoting('收到申请64件')).words.get(0) ?? [];
    expect(wordsOf(checkQuoting('收到申请64件'))).toEqual(['收到', '申请', '6', '4', '件']);
    expect(first?.startContainer.parentElement?.localName).toBe('p');
  });

  test('are none for a finding about cells alone', () => {
    const check = checkQuoting('收到申请64件');
    if (check.result.status !== 'checked') throw new Error('the page was refused');
    const findings = check.result.findings.map((finding) => ({ ...finding, quote: null, passage: null }));
    expect(placesOf({ ...check, result: { ...check.result, findings } }).words.size).toBe(0);
  });
});

describe('two checks', () => {
  test('are the same of a page that has not changed', () => {
    expect(isSame(checkQuoting('收到申请64件'), checkQuoting('收到申请64件'))).toBe(true);
  });

  test('differ where the page has built the same words anew', () => {
    const before = checkQuoting('收到申请64件');
    const text = document.querySelector('p span')?.parentElement;
    text?.replaceWith(text.cloneNode(true));
    const after = checkQuoting('收到申请64件');
    expect(after.result).toEqual(before.result);
    expect(isSame(before, after)).toBe(false);
  });
});
