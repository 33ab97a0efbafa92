import { describe, expect, test } from 'vitest';
import { withoutRepeated } from '../../../src/run/results/body-keys';
import { resultRows } from '../../../src/run/results/result-row';
import { mainYears, namesIn, publicationsOf } from '../../../src/run/results/unpublished';
import { readPage, runPage } from './run-pages';

const rows = resultRows([
  readPage('淮安市教育局', 2025),
  readPage('淮安市教育局', 2024),
  readPage('淮安市 教育局', 2024),
  readPage('淮安市公安局', 2024),
  runPage({ body: '淮安市公安局', year: 2025, kind: 'pdf' }, { state: 'unchecked' }),
  readPage('淮安市司法局', null),
  runPage({ title: '没有名称的文件' }, { state: 'unchecked' }),
]);

describe('who has not published', () => {
  test('is told body by body and year by year', () => {
    expect(publicationsOf(rows, [2025, 2024], [], [])).toEqual([
      { name: '淮安市教育局', origin: 'run', years: ['published', 'published'], undated: 0 },
      { name: '淮安市公安局', origin: 'run', years: ['linked', 'published'], undated: 0 },
      { name: '淮安市司法局', origin: 'run', years: ['missing', 'missing'], undated: 1 },
    ]);
  });

  test('has the bodies of the history and of a list that the run lacks, under whatever name it has them', () => {
    const history = [
      { name: '淮安市教育体育局', otherNames: ['淮安市教育局'] },
      { name: '淮安市水利局', otherNames: [] },
    ];
    const listed = ['市公安局', '司法局', '市体育局', '淮安市水利局'];
    const added = publicationsOf(rows, [2025], history, listed).slice(3);
    expect(added.map(({ name, origin }) => [name, origin])).toEqual([
      ['淮安市水利局', 'history'],
      ['市体育局', 'list'],
    ]);
  });

  test('is asked of the years that the list is about', () => {
    const pages = [2025, 2025, 2025, 2025, 2024, 2024, 2019].map((year) => readPage('甲局', year));
    expect([...mainYears(resultRows([...pages, readPage('乙局', null)]))]).toEqual([2025, 2024]);
  });

  test('takes a list as people write it', () => {
    expect(namesIn(' 1. 教育局\r\n2、公安局\n\n教育局\n')).toEqual(['教育局', '公安局']);
  });
});

test('a report that is linked twice counts once, and the one that was read stays', () => {
  const twice = resultRows([
    runPage({ body: '甲局', year: 2025 }, { state: 'failed' }),
    readPage('甲局', 2025),
    readPage('甲局', 2024),
    readPage(null, 2024),
    readPage(null, 2024),
  ]);
  expect(
    withoutRepeated(twice).map(({ position, outcome }) => [position - (twice[0]?.position ?? 0), outcome]),
  ).toEqual([
    [1, 'good'],
    [2, 'good'],
    [3, 'good'],
    [4, 'good'],
  ]);
});
