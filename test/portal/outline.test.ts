import { expect, test } from 'vitest';
import { partsBehind, textIn, type Part } from '../../src/portal/outline';

const part = (name: string, text: string, position: number, parent: Part | null, children: Part[]): Part => ({
  ...{ name, text, position, parent, children },
  attribute: () => null,
  base: () => null,
});

/** A list of many lines that counts how many of them are looked at. */
function longList(length: number) {
  let looked = 0;
  const lines: Part[] = [];
  const counted = new Proxy(lines, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) looked += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
  const list = part('ul', '', 0, null, counted);
  for (let place = 1; place <= length; place += 1) {
    lines.push(part('', `某县教育局${String(place)}年度报告`, place, list, []));
  }
  return { list, lines, looked: () => looked };
}

test('the beginning of a long list is read without going through all of it', () => {
  const { list, looked } = longList(100_000);
  expect(textIn(list)).toMatch(/^某县教育局1年度报告/);
  expect(looked()).toBeLessThan(1000);
});

test('what stands behind a part of a long list is found without going through what stands before it', () => {
  const { lines, looked } = longList(100_000);
  const [, , third] = lines;
  const late = lines.at(-2);
  if (late === undefined || third === undefined) throw new RangeError('the list is too short');
  expect([...partsBehind(late)]).toEqual([lines.at(-1)]);
  expect(looked()).toBeLessThan(100);
  expect(partsBehind(third).next().value).toBe(lines[3]);
});
