import { expect, test } from 'vitest';
import type { PreviousReport } from '../../src/report/schema/previous-report';
import { checked } from '../history/checked';
import { pageOf, world } from './run-world';

const current = 'http://www.a.gov.cn/2025.html';
const previous = 'http://www.a.gov.cn/2024.html';

const behaveWith =
  (late: string, organization = '甲市人民政府') =>
  (url: string) => ({
    body: pageOf({
      organization: url === previous ? organization : '甲市人民政府',
      year: url === previous ? 2024 : 2025,
    }),
    delay: url === late ? 3000 : 20,
  });

test.each([current, previous])('compares the years of a body whichever comes last, %s', async (late) => {
  const made = await world({ addresses: [current, previous], behave: behaveWith(late) });
  await made.work();
  const [newer, older] = (await made.pages()).map(({ result }) => result);
  expect(newer).toMatchObject({ status: 'checked', previous: { url: previous, year: 2024 } });
  expect(older).not.toHaveProperty('previous');
  expect(made.remembered.get('甲市人民政府 2025')).toEqual(newer);
  expect(made.sites.seen).toHaveLength(2);
});

test('takes last year’s report from the history, asked again at the end for a body it knows by another name', async () => {
  const entered: PreviousReport[] = [];
  const made = await world({
    addresses: [current, previous],
    behave: behaveWith(previous, '甲市政府办公室'),
    ports: {
      previousOf: ({ year }) =>
        Promise.resolve(entered.find(({ report }) => report.year === (year ?? 0) - 1)),
      remember: ({ source, report }) => {
        entered.push({ source, report });
        return Promise.resolve();
      },
    },
  });
  await made.work();
  expect((await made.pages())[0]?.result).toMatchObject({ previous: { url: previous } });
});

test('offers the history again what it could not take', async () => {
  let isFull = true;
  const taken: string[] = [];
  const made = await world({
    addresses: [current],
    behave: behaveWith(current),
    ports: {
      remember: ({ source }) => {
        if (isFull) return Promise.reject(new Error('full'));
        taken.push(source.url);
        return Promise.resolve();
      },
    },
  });
  await made.work();
  expect((await made.pages())[0]?.state).toBe('done');
  isFull = false;
  await made.work();
  expect(taken).toEqual([checked({ url: current }).source.url]);
  expect(made.sites.seen).toHaveLength(1);
});
