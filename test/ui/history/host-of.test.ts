import { expect, it } from 'vitest';
import { hostOf } from '../../../src/ui/history/host-of';

it.each([
  ['https://www.example.gov.cn/a', 'www.example.gov.cn'],
  ['HTTP://user:word@A.gov.cn:8080', 'a.gov.cn:8080'],
  ['http://a.gov.cn?x=1', 'a.gov.cn'],
  ['file:///C:/a.html', ''],
  ['', ''],
])('%s has the host %j', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
