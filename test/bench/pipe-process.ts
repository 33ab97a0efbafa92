import { once } from 'node:events';
import { run } from '../../src/cli/run';

/** After so many documents the size of this process is told, in bytes, one number a line of standard error. */
const every = 200;

let documents = 0;

await run(['--ndjson'], 'zh-CN', {
  in: process.stdin,
  out: async (text) => {
    if (text === '') return;
    documents += 1;
    if (documents % every === 0) process.stderr.write(`${process.memoryUsage().rss}\n`);
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: () => undefined,
});
