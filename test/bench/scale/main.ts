import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { format } from 'prettier';
import { writeCrawl } from './crawl';
import { runOver } from './run-over';

const target = 'docs/scale.md';
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];
const parts = 6;

/** What was measured, as Markdown. */
function measured(): string {
  const crawl = writeCrawl(parts);
  try {
    const rows = [1, 2].map((processes) => {
      const seconds = runOver(crawl, processes);
      const perSecond = crawl.pages / seconds;
      const cells = [
        `\`-P${processes}\``,
        seconds.toFixed(1),
        perSecond.toFixed(0),
        (perSecond / processes).toFixed(0),
      ];
      console.log(cells.join('  '));
      return `| ${cells.join(' | ')} |`;
    });
    const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node.js ${process.versions.node}`;
    return [
      `${crawl.pages} pages, ${(crawl.bytes / 1e6).toFixed(0)} MB, two plain ones to one pasted from Word, on ${machine}, ${new Date().toISOString().slice(0, 10)}:`,
      '',
      '| processes | seconds | reports a second | a second and core |',
      '| --- | ---: | ---: | ---: |',
      ...rows,
    ].join('\n');
  } finally {
    rmSync(crawl.folder, { recursive: true });
  }
}

const text = readFileSync(target, 'utf8');
const [before, rest] = text.split(begin);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined)
  throw new Error(`${target} has no place for what is measured`);
const written = `${before}${begin}\n\n${measured()}\n\n${end}${after}`;
writeFileSync(target, await format(written, { parser: 'markdown', printWidth: 110 }));
