import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemaSource } from '../../scripts/generate-json-schema';
import { schemaVersion } from '../../src/report/schema/document';
import { breakingChanges } from './breaking-changes';

const folder = 'docs/schema';
const read = (version: string): string => readFileSync(`${folder}/released/${version}.json`, 'utf8');

/** The versions that have an entry, newest first. */
const entries = [
  ...readFileSync(`${folder}/CHANGES.md`, 'utf8').matchAll(/^## (?<first>\d+)\.(?<second>\d+), gouji \S+$/gm),
].map(({ groups = {} }) => ({ first: Number(groups['first']), second: Number(groups['second']) }));
const versions = entries.map(({ first, second }) => `${String(first)}.${String(second)}`);

describe('the versions of the JSON document', () => {
  test('every version has its entry and its schema', () => {
    const files = readdirSync(`${folder}/released`).map((name) => name.replace(/\.json$/, ''));
    expect([...versions].sort()).toEqual(files.sort());
  });

  test('the newest is what is written now: a change of the schema needs a version and an entry', async () => {
    expect(await jsonSchemaSource()).toBe(read(versions[0] ?? ''));
    expect(entries[0]?.first).toBe(schemaVersion);
  });

  test('each adds to the one before, or has a schemaVersion of its own', () => {
    for (const [index, { first, second }] of entries.entries()) {
      const before = entries[index + 1];
      if (before === undefined) expect({ first, second }).toEqual({ first: 1, second: 0 });
      else if (second === 0) expect(before.first).toBe(first - 1);
      else {
        expect(before).toEqual({ first, second: second - 1 });
        const [earlier, later] = [versions[index + 1], versions[index]].map((version = '') => read(version));
        expect(breakingChanges(JSON.parse(earlier ?? ''), JSON.parse(later ?? ''))).toEqual([]);
      }
    }
  });
});

describe('what breaks a document', () => {
  const earlier = {
    type: 'object',
    properties: {
      state: { type: 'string', enum: ['blank', 'text'] },
      year: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      title: { type: 'string' },
    },
    required: ['state', 'title'],
  };
  const { properties } = earlier;

  test.each([
    [
      'a new field that may be left out',
      { ...earlier, properties: { ...properties, more: { type: 'string' } } },
    ],
    [
      'a new value in an enumeration',
      {
        ...earlier,
        properties: { ...properties, state: { type: 'string', enum: ['blank', 'text', 'more'] } },
      },
    ],
    ['another order of what is required', { ...earlier, required: ['title', 'state'] }],
    ['a remark', { ...earlier, description: 'A report.' }],
  ])('not %s', (_, later) => {
    expect(breakingChanges(earlier, later)).toEqual([]);
  });

  test.each([
    [
      'a field that goes',
      { ...earlier, properties: { state: properties.state, year: properties.year } },
      '.title',
    ],
    ['a field that may be missing', { ...earlier, required: ['state'] }, 'required'],
    ['a field that has to be there', { ...earlier, required: ['state', 'title', 'year'] }, 'required'],
    ['a type', { ...earlier, properties: { ...properties, title: { type: 'number' } } }, '.title: type'],
    [
      'null where there was none',
      { ...earlier, properties: { ...properties, title: { anyOf: [{ type: 'string' }, { type: 'null' }] } } },
      '.title',
    ],
    [
      'a value that goes',
      { ...earlier, properties: { ...properties, state: { type: 'string', enum: ['blank'] } } },
      '.state: enum',
    ],
  ])('%s', (_, later, place) => {
    expect(breakingChanges(earlier, later).join('\n')).toContain(place);
  });
});
