import { expect, test } from 'vitest';
import { isClosedAddress, saysClosedPage } from '../../src/messages/closed-pages';

test.each([
  ['chrome://settings/', true],
  ['about:config', true],
  ['edge://extensions/', true],
  ['chrome-extension://abc/popup.html', true],
  ['view-source:http://www.test.gov.cn/', true],
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://addons.mozilla.org/zh-CN/firefox/', true],
  ['https://microsoftedge.microsoft.com/addons/detail/x', true],
  ['http://www.test.gov.cn/about:config', false],
  ['https://addons.mozilla.org.example/', false],
  ['file:///home/report.html', false],
  ['', false],
])('the address %s', (address, closed) => {
  expect(isClosedAddress(address)).toBe(closed);
});

test.each([
  ['Cannot access a chrome:// URL', true],
  ['Cannot access contents of the page. Extension manifest must request permission', true],
  ['The extensions gallery cannot be scripted.', true],
  ['Missing host permission for the tab', true],
  ['Cannot read properties of undefined', false],
  ['No tab with id: 5', false],
])('the message %s', (message, closed) => {
  expect(saysClosedPage(message)).toBe(closed);
});
