import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchWithExtension } from '../../test/browser/harness/chromium';
import { serveFixtures } from '../../test/browser/harness/fixture-server';
import type { Found } from './found';
import { hasScreen, untilClosed } from './screen';
import { renderTable } from './text-table';
import { showPage, type ShownPage } from './show-page';

const fixtures = [
  'clean-2021',
  'clean-2019',
  'wrong-column',
  'text-against-tables',
  'wrong-litigation-total',
  'cancelling-columns',
  'list-page',
];
/** Shown in the dark as well, and with its first finding selected. */
const closeUp = 'wrong-column';

const headings = ['页面', '状态', '机关', '年度', '结论', '第一条'];

const statusWords: Readonly<Record<Found['status'], string>> = {
  checked: '已检查',
  noReport: '不是年报',
  noData: '空白表样',
  unreadable: '无法读取',
};

function rowOf({ name, found }: ShownPage): string[] {
  return [
    name,
    statusWords[found.status],
    found.organization ?? '—',
    found.year === null ? '—' : String(found.year),
    found.verdict === '' ? '—' : found.verdict,
    found.firstMessage,
  ];
}

const folder = join(import.meta.dirname, '../../.demo');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const visible = hasScreen();
const server = await serveFixtures();
const browser = await launchWithExtension({ visible });

const shown: ShownPage[] = [];
for (const name of fixtures) {
  const address = server.address(name, 'demo.gov.cn');
  shown.push(await showPage(browser, { name, address, folder, isCloseUp: name === closeUp }));
}

console.log(`\n${renderTable([headings, ...shown.map(rowOf)])}\n`);
console.log(`截图 Screenshots: ${folder}`);
for (const file of shown.flatMap(({ files }) => files)) console.log(`  ${join(folder, file)}`);

if (visible) {
  console.log('\n浏览器保持打开，关闭窗口即结束。The browser stays open; close it to end.');
  await untilClosed(browser.context);
  // With the last window the browser itself may have gone, or be about to.
  await browser.context.close().catch(() => undefined);
} else {
  await browser.context.close();
}
await server.close();
