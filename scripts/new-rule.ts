import process from 'node:process';
import { layOutRule } from './new-rule/lay-out-rule';

const [id, ...rest] = process.argv.slice(2);

const stepsFor = (id: string, paths: readonly string[]): string => `Laid out:
${paths.map((path) => `  ${path}`).join('\n')}

What to do next:
  1. Fill in everything in braces, and write the check. Until then the tests fail.
  2. In catalogue.ts, move the rule to its place: findings of one severity are shown in that order.
  3. npx vitest run --project unit test/rules/${id}.test.ts
  4. npm run generate, which writes the overviews in docs/rules.
  5. npm test
What a rule has to meet stands in CONTRIBUTING.md.`;

function layOut(id: string): void {
  try {
    console.log(stepsFor(id, layOutRule(id, process.cwd())));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (id === undefined || rest.length > 0) {
  console.error('用法：npm run new-rule -- <编号>，如 missing-row');
  console.error('Usage: npm run new-rule -- <id>, such as missing-row');
  process.exitCode = 2;
} else {
  layOut(id);
}
