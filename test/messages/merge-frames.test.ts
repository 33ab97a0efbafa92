import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page';
import type { CheckResult } from '../../src/check/check-result';
import { mergeFrames, type FrameCheck } from '../../src/messages/merge-frames';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

function resultOf(name: string): CheckResult {
  const markup = readFileSync(`test/fixtures/${name}.html`, 'utf8');
  return checkPage(parsedTree, parsePage(markup), { url: name, title: name, checkedAt: new Date() }).result;
}

const report = resultOf('wrong-column');
const partOfReport = resultOf('missing-parts');
const news = resultOf('ordinary-news');
const pictures = resultOf('tables-as-pictures');

function frame(frameId: number, result: CheckResult | null, more: Partial<FrameCheck> = {}): FrameCheck {
  const url = `http://www${String(frameId)}.test.gov.cn/`;
  return { frameId, result, marked: false, selected: null, found: false, url, foreignFrames: [], ...more };
}

describe('the frame that stands for the page', () => {
  test.each([
    ['the only one checked', [frame(0, null), frame(5, report)], 5],
    ['a report before another page', [frame(0, news), frame(5, report)], 5],
    ['a report before pictures', [frame(3, pictures), frame(5, report)], 5],
    ['pictures before another page', [frame(0, news), frame(5, pictures)], 5],
    ['the one with more tables', [frame(0, partOfReport), frame(5, report)], 5],
    ['the outermost among equals', [frame(9, report), frame(4, report)], 4],
  ])('%s', (_, frames, frameId) => {
    expect(mergeFrames(frames)?.frameId).toBe(frameId);
  });

  test('none where no frame was checked', () => {
    expect(mergeFrames([frame(0, null)])).toBeNull();
    expect(mergeFrames([])).toBeNull();
  });

  test('brings its marks and its selection along', () => {
    const frames = [frame(0, news), frame(5, report, { marked: true, selected: 2 })];
    expect(mergeFrames(frames)).toMatchObject({ frameId: 5, marked: true, selected: 2 });
  });
});

describe('frames that nobody could read', () => {
  const foreignFrames = ['http://a.example/x', 'http://a.example/y', 'http://b.example:8080/', '不是地址'];

  test('are named by host, each once, where something may be missing', () => {
    const frames = [frame(0, news, { foreignFrames })];
    expect(mergeFrames(frames)?.unreadFrames).toEqual(['a.example', 'b.example:8080', '不是地址']);
  });

  test('are not named where their own checker answered', () => {
    const frames = [frame(0, news, { foreignFrames }), frame(7, partOfReport, { url: 'http://a.example/z' })];
    expect(mergeFrames(frames)?.unreadFrames).toEqual(['b.example:8080', '不是地址']);
  });

  test('are not named where all three tables were found', () => {
    expect(mergeFrames([frame(0, report, { foreignFrames })])?.unreadFrames).toEqual([]);
  });
});
