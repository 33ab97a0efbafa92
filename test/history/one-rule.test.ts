import { expect, it } from 'vitest';
import { nameKeyOf } from '../../src/bodies/body-name';
import { entriesOfBody } from '../../src/history/find-body';
import { openHistory } from '../../src/history/schema-steps';
import { hostsOf } from '../../src/history/records';
import { reading } from '../../src/history/transactions';
import { Random } from '../generator/random';
import { checked } from './checked';
import { freshHistory } from './new-database';

const { archive } = freshHistory();
const names = [
  ...['苏州市姑苏区平江街道', '姑苏区平江街道', '平江街道', '南京市姑苏区平江街道'],
  ...['苏州市姑苏区财政局', '姑苏区财政局', '宿迁市财政局', '江苏省宿迁市财政局', '市财政局'],
];
const hosts = ['www.suzhou.gov.cn', 'gusu.gov.cn', 'www.jiangsu.gov.cn'];

it.each([1, 2, 3, 4, 5, 6, 7, 8])('looked up one by one, bodies are those of the list (%i)', async (seed) => {
  const random = new Random(seed);
  const history = archive();
  const keys: string[] = [];
  for (let year = 2010; year < 2022; year += 1) {
    const organization = random.pick(names);
    const url = `http://${random.pick(hosts)}/${String(year)}.html`;
    await history.keep(checked({ organization, year, url }));
    keys.push(nameKeyOf(organization, url));
    if (random.integer(1, 4) === 1) await history.part(random.pick(keys));
    if (random.integer(1, 4) === 1) await history.join([random.pick(keys), random.pick(keys)]);
  }
  const { bodies } = await history.contents();
  const database = await openHistory(() => undefined);
  for (const { entries } of bodies) {
    const ids = entries.map(({ id }) => id).sort();
    for (const entry of entries) {
      const found = await reading(database, (transaction) =>
        entriesOfBody(transaction, entry.nameKey, hostsOf(entry), []),
      );
      expect(found.map(({ id }) => id).sort()).toEqual(ids);
    }
  }
  database.close();
});
