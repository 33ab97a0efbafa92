import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { runIn } from './project.mjs';

/** The documents whose programs are run. */
const documents = ['docs/library.md', 'docs/library.zh-CN.md'];

const example = /(<!-- example: ([\w-]+) -->\n\n```js\n([\s\S]*?)```\n\n```text\n)([\s\S]*?)(?=```\n)/g;

const fixture = (name) => join(root, 'test/fixtures', `${name}.html`);

/** Puts the pages into the project that the programs read. */
function layOutPages(folder) {
  copyFileSync(fixture('cancelling-columns'), join(folder, 'report.html'));
  copyFileSync(fixture('several-errors'), join(folder, 'draft.html'));
  mkdirSync(join(folder, 'reports'));
  const report = readFileSync(fixture('clean-2021'), 'utf8');
  const yearBefore = report.replaceAll('2024', '2023').replaceAll('2025', '2024');
  writeFileSync(join(folder, 'reports/qinghe-2023.html'), yearBefore);
  writeFileSync(join(folder, 'reports/qinghe-2024.html'), report);
  copyFileSync(fixture('list-page'), join(folder, 'reports/index.html'));
}

/**
 * Runs the programs of the documents as they are printed, and holds what they say against what is printed below
 * them.
 *
 * @param {string} folder the project with the package
 * @param {boolean} records whether what they say is written below them instead
 * @returns {{ names: string[], problems: string[] }} the files of the programs in the project; what is wrong
 */
export function runExamples(folder, records) {
  layOutPages(folder);
  const names = new Set();
  const problems = [];
  for (const document of documents) {
    const path = join(root, document);
    const text = readFileSync(path, 'utf8');
    const written = text.replace(example, (_, head, name, program, printed) => {
      const file = `${name}.mjs`;
      names.add(file);
      writeFileSync(join(folder, file), program);
      const { code, out, err } = runIn(folder, 'node', [file]);
      if (code !== 0) problems.push(`${document}, ${name}: ${err}`);
      else if (out !== printed && !records) problems.push(`${document}, ${name} prints:\n${out}`);
      return `${head}${out}`;
    });
    if (records) writeFileSync(path, written);
  }
  if (names.size < 3) problems.push(`${documents.join(', ')}: fewer than three programs were found`);
  return { names: [...names], problems };
}
