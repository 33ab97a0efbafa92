import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { archiveFolder, archiveKinds, archiveName, sha256Of } from '../zip/archives';
import { changelogDate } from './changelog';
import { obstaclesTo } from './obstacles';
import { readFacts, uncommittedIn } from './read-facts';
import { tagOf, type Obstacle } from './release-facts';

// Prepares a release of what is committed. It changes nothing but .output, and makes the tag only with --tag; nothing
// is pushed or uploaded.

const root = join(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: { tag: { type: 'boolean' }, 'no-tests': { type: 'boolean' } },
});

function stopAt(obstacles: readonly Obstacle[]): void {
  if (obstacles.length === 0) return;
  console.error('\n不能发布： Not released:');
  for (const [chinese, english] of obstacles) console.error(`- ${chinese}\n  ${english}`);
  process.exit(1);
}

/** Runs one of the scripts of package.json. */
function runScript(name: string): void {
  console.log(`\n=== npm run ${name} ===`);
  const onWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', name], { cwd: root, stdio: 'inherit', shell: onWindows });
  if (status !== 0) stopAt([[`npm run ${name} 没有通过。`, `npm run ${name} failed.`]]);
}

const facts = readFacts(root);
const { version } = facts;
const tag = tagOf(version);
stopAt(obstaclesTo(facts));

runScript('generate');
stopAt(
  uncommittedIn(root).map((line) => [
    `生成的文件与提交的不同，请检查后提交：${line}`,
    `A generated file differs from what is committed; look at it and commit it: ${line}`,
  ]),
);
if (options['no-tests'] !== true) runScript('test');
runScript('check:zip');

const archives = archiveKinds.map((kind) => archiveName(kind, version));
const sums = archives.map((name) => `${sha256Of(join(root, archiveFolder, name))}  ${name}\n`).join('');
writeFileSync(join(root, archiveFolder, 'SHA256SUMS'), sums);
console.log(
  `\n${archiveFolder}/SHA256SUMS\n${readFileSync(join(root, archiveFolder, 'SHA256SUMS'), 'utf8')}`,
);

if (options.tag === true && !facts.tagsHere.includes(tag)) {
  const message = `Gouji ${version}, ${changelogDate(facts.changelog, version) ?? facts.today}`;
  execFileSync('git', ['tag', '--annotate', tag, '--message', message], { cwd: root, stdio: 'inherit' });
  console.log(`已打标签 ${tag}。 Tagged ${tag}.`);
} else if (options.tag !== true) {
  console.log(`试运行，没有打标签；加 --tag 打标签 ${tag}。 A trial: --tag makes the tag ${tag}.`);
}
console.log(`
接下来由人完成（见 docs/releasing.md）： What is left, by hand (docs/releasing.md):
1. git push origin main ${tag}
2. Chrome: ${archives[0]}  3. Edge: ${archives[0]}  4. Firefox: ${archives[1]} + ${archives[2]}
5. 将三个压缩包和 SHA256SUMS 附在发布页上。 Attach the three archives and SHA256SUMS to the release's page.`);
