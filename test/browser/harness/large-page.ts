import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

const rows = Array.from(
  { length: 20_000 },
  (_, index) =>
    `<tr><td>${index + 1}</td><td>第${index + 1}号线路</td><td>${(index * 7) % 60}</td><td>正常</td></tr>`,
);

/** A timetable of 20,000 rows, no report, whose script notes the longest time that nothing could run. */
export const largePage = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>公共交通线路运行情况表</title>
<script>
  let last = performance.now();
  globalThis.longestPause = 0;
  (function beat() {
    const now = performance.now();
    globalThis.longestPause = Math.max(globalThis.longestPause, now - last);
    last = now;
    setTimeout(beat);
  })();
</script>
</head>
<body>
<h1>公共交通线路运行情况表</h1>
<table><tbody>
${rows.join('\n')}
</tbody></table>
</body>
</html>`;

/** The longest pause of a large page since it was last asked for, in milliseconds. */
export async function longestPause(page: Page): Promise<number> {
  const pause: unknown = await page.evaluate(
    '(({ longestPause }) => { globalThis.longestPause = 0; return longestPause; })(globalThis)',
  );
  return z.number().parse(pause);
}
