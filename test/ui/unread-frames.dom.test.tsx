import { expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { checked } from './fake-page';
import { openPopup } from './popup-harness';
import { refusedResult, resultWith } from './results';

const hosts = ['forms.example.cn', 'data.example.com:8080'];
const enter = () => screen.getByRole('button', { name: '允许读取并检查' });

it('names every host that was not read, beside a report and without one', async () => {
  for (const result of [resultWith({}), refusedResult('otherPage')]) {
    openPopup({ state: checked(result, { unreadFrames: hosts }) });
    for (const host of hosts) {
      await expect
        .element(screen.getByText(`本页有来自 ${host} 的框架未能读取，其中的内容未检查。`))
        .toBeVisible();
    }
    expect(enter().elements()).toHaveLength(hosts.length);
  }
});

it('says nothing where every frame was read', async () => {
  openPopup({ state: checked(resultWith({})) });
  await expect.element(screen.getByText('未发现错误')).toBeVisible();
  expect(enter().elements()).toEqual([]);
});

it('asks for access to the host whose button was pressed, and shows what was read then', async () => {
  const afterCheck = Promise.resolve(checked(resultWith({})));
  const page = openPopup({ state: checked(refusedResult('otherPage'), { unreadFrames: hosts }), afterCheck });
  await enter().nth(1).click();
  await expect.element(screen.getByText('未发现错误')).toBeVisible();
  expect(page.enter).toHaveBeenCalledExactlyOnceWith(hosts[1]);
  expect(page.check).not.toHaveBeenCalled();
  expect(enter().elements()).toEqual([]);
});

it('shows a hostile host as the text it is, and hands it on unchanged', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const page = openPopup({ state: checked(resultWith({}), { unreadFrames: [hostile] }) });
  await expect.element(screen.getByText(hostile)).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
  await enter().click();
  expect(page.enter).toHaveBeenCalledExactlyOnceWith(hostile);
});
