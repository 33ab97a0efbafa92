import { describe, expect } from 'vitest';
import { visit } from './harness/chromium';
import { markupOf } from './harness/marks';
import { openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOf } from './harness/toolbar';
import { waitForChecks } from './harness/wait-for-checks';

describe.each(['list-page', 'ordinary-news'])('the page %s on a government portal', (fixture) => {
  test('is left alone', async ({ browser, bareBrowser, server }) => {
    const untouched = await visit(bareBrowser, server.address(fixture));
    const page = await visit(browser, server.address(fixture));
    await waitForChecks(browser, server);
    expect(await badgeOf(browser, page)).toBe('');
    expect(await markupOf(page)).toBe(await markupOf(untouched));
    await page.close();
    await untouched.close();
  });

  test('is refused and left alone when asked about', async ({ browser, bareBrowser, server }) => {
    const untouched = await visit(bareBrowser, server.address(fixture));
    const page = await visit(browser, server.address(fixture));
    const popup = await openPopup(browser, page);
    await popup.click('检查本页');
    await popup.waitForButton('重新检查');
    expect(await popup.text()).toContain('不是');
    expect(await popup.text()).not.toContain('清除标记');
    expect(await markupOf(page)).toBe(await markupOf(untouched));
    await popup.close();
    await page.close();
    await untouched.close();
  });
});
