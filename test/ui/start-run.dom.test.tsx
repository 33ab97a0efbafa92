import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { ErrorInWords } from '../../src/language/error-in-words';
import { StartRun, type RunStarter } from '../../src/ui/start-run';
import '../../assets/styles/popup.css';

/** Shows the offer over a page whose links come to this. */
function offer(outcome: 'started' | 'noLinks' | Error, isPrivate = false) {
  const start = vi.fn<RunStarter['start']>(() =>
    outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome),
  );
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <StartRun
      starter={{ isPrivate, start, openRuns: () => undefined }}
      isProminent={true}
      language="zh-CN"
    />,
    root,
  );
  return start;
}

const button = () => screen.getByRole('button', { name: '检查本页链接的年报' });

it.each([
  ['noLinks' as const, /^本页没有找到年报链接/],
  [new Error('closed'), /^未能读取本页的链接/],
  [new ErrorInWords({ 'zh-CN': '存储空间已满', en: 'full' }), /^存储空间已满$/],
])('tells why no run was started: %s', async (outcome, words) => {
  const start = offer(outcome);
  await button().click();
  await expect.element(screen.getByRole('status')).toHaveTextContent(words);
  expect(start).toHaveBeenCalledOnce();
});

it('cannot be started in a private window, and says why', async () => {
  offer('started', true);
  await expect.element(button()).toBeDisabled();
  await expect.element(screen.getByRole('status')).toHaveTextContent(/^隐私窗口不保存任何内容/);
});
