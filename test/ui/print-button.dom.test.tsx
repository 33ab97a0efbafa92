import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import type { PageState } from '../../src/messages/checked-page';
import { PrintButton } from '../../src/ui/print-button';
import { checked } from './fake-page';
import { refusedResult, resultWith } from './results';

/** Renders the button beside a page in that state; what it opens is watched. */
function openButton(state: PageState | null) {
  const open = vi.fn<() => void>();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<PrintButton state={state} language="zh-CN" onOpen={open} />, root);
  return { open };
}

const button = () => screen.getByRole('button', { name: '打印与导出' });

it('leads to the printable page of a checked report', async () => {
  const { open } = openButton(checked(resultWith({})));
  await button().click();
  expect(open).toHaveBeenCalledOnce();
});

it.each([
  ['a page that is not known yet', null],
  ['a page that was not checked', { kind: 'unchecked' }],
  ['a page without a report', checked(refusedResult('picture'))],
] as const)('is not there beside %s', (_, state) => {
  openButton(state);
  expect(button().query()).toBeNull();
});
