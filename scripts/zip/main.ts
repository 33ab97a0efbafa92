import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256Of, writeArchives } from './archives';

for (const path of writeArchives(join(import.meta.dirname, '../..'))) {
  const kilobytes = (statSync(path).size / 1000).toFixed(1).padStart(8);
  console.log(`${sha256Of(path)}  ${kilobytes} kB  .output/${basename(path)}`);
}
