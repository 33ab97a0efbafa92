import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleListPath, ruleListSource } from '../../scripts/generate-rule-list';

it('the list of rules of the options is what `npm run generate` writes now', async () => {
  expect(readFileSync(ruleListPath, 'utf8')).toBe(await ruleListSource());
});
