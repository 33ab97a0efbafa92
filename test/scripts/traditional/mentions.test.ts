import { expect, test } from 'vitest';
import { mentionsIn } from '../../../scripts/traditional/mentions';

test('the interface mentions what it quotes, but for values and words of the form and the rules', () => {
  const mentions = mentionsIn([
    { path: 'src/ui/wordings/zh-cn.ts', text: '点“检查本页”，再点“检查本页”；“{name}”、“\uFFFC项”不是名称' },
    { path: 'src/marks/wording.ts', text: '“规章”行' },
    { path: 'src/form/applications.ts', text: '规章' },
    { path: 'src/rules/missing-row.ts', text: '缺少“总计”' },
    { path: 'entrypoints/background.ts', text: '请点“重试”' },
  ]);
  expect(mentions).toEqual(['检查本页', '重试']);
});
