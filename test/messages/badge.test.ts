import { beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/check/check-result';
import { findingWith, refusedResult, resultWith } from '../ui/results';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn<(details: object) => Promise<void>>(() => Promise.resolve()),
  setBadgeBackgroundColor: vi.fn<(details: object) => Promise<void>>(() => Promise.resolve()),
  setTitle: vi.fn<(details: object) => Promise<void>>(() => Promise.resolve()),
}));

vi.mock('wxt/browser', () => ({ browser: { action } }));

const { showVerdict } = await import('../../src/messages/badge');

const error = findingWith({ rule: 'litigation-total', severity: 'error' });
const ignored: Finding = { ...error, ignored: { reason: '', at: '2026-02-03T12:00:00.000Z' } };

beforeEach(() => vi.clearAllMocks());

test.each([
  ['errors', [error, error], '2', '勾稽：2 处错误'],
  ['nothing', [], '✓', '勾稽：未发现错误'],
  ['errors of which some are ignored', [error, ignored], '1', '勾稽：1 处错误，1 处已忽略'],
  ['ignored errors alone', [ignored], '✓', '勾稽：未发现错误，1 处已忽略'],
])('%s', async (_, findings, text, title) => {
  await showVerdict(7, resultWith({ findings }), 'zh-CN');
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title });
});

test('a page that could not be checked gets a dash and the reason', async () => {
  const result = refusedResult('attachment');
  await showVerdict(7, result, 'zh-CN');
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '–' });
  expect(action.setTitle).toHaveBeenCalledExactlyOnceWith({
    tabId: 7,
    title: `勾稽：${result.reason.text['zh-CN']}`,
  });
});
