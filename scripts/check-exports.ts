import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { sampleFiles } from './check-exports/sample-files';
import { office, pageCounts, toPdf, toPictures } from './check-exports/office';

const folder = join('.test-results', 'exports');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const names: string[] = [];
for (const { name, bytes } of await sampleFiles()) {
  writeFileSync(join(folder, name), bytes);
  names.push(name);
}
console.log(`${names.length} files in ${folder}: ${names.join(', ')}`);

const program = office();
if (program === undefined) {
  console.error(`
没有找到 LibreOffice，文件没有打开过。Debian / Ubuntu：sudo apt-get install libreoffice-calc libreoffice-writer poppler-utils fonts-noto-cjk
LibreOffice was not found, so that the files were not opened. Debian / Ubuntu: sudo apt-get install libreoffice-calc libreoffice-writer poppler-utils fonts-noto-cjk
Elsewhere: https://www.libreoffice.org, then set SOFFICE to the path of soffice.`);
  process.exitCode = 1;
} else {
  const opened = toPdf(program, folder, names);
  toPictures(folder);
  for (const { name, pages } of pageCounts(folder)) console.log(`${name}: ${pages} pages`);
  const missing = names.filter((name) => !opened.includes(name));
  if (missing.length > 0) console.error(`not opened: ${missing.join(', ')}`);
  console.log(`pictures: ${readdirSync(folder).filter((name) => name.endsWith('.png')).length} in ${folder}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
