import { expect, test } from 'vitest';
import { languages } from '../../src/language/language';
import { countInWords, gravestFirst, isGraver, severities, type Severity } from '../../src/language/severity';

test('an error is graver than a warning, a warning than a notice', () => {
  const mixed: Severity[] = ['notice', 'error', 'warning', 'error'];
  expect(mixed.sort(gravestFirst)).toEqual(['error', 'error', 'warning', 'notice']);
  for (const [rank, severity] of severities.entries()) {
    expect(severities.filter((other) => isGraver(severity, other))).toEqual(severities.slice(rank + 1));
  }
});

test.each<[number, Severity, string, string, string]>([
  [1, 'error', '1 处错误', '1 處錯誤', '1 error'],
  [2, 'error', '2 处错误', '2 處錯誤', '2 errors'],
  [1, 'warning', '1 处待核对', '1 處待核對', '1 to verify'],
  [2, 'warning', '2 处待核对', '2 處待核對', '2 to verify'],
  [0, 'notice', '0 处提示', '0 處提示', '0 notices'],
  [1200, 'notice', '1200 处提示', '1200 處提示', '1200 notices'],
])('%d of %s', (count, severity, simplified, traditional, english) => {
  expect(languages.map((language) => countInWords(count, severity, language))).toEqual([
    simplified,
    traditional,
    english,
  ]);
});
