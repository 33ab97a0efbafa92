import { describe, expect, it } from 'vitest';
import { indexHistory, searchHistory, wholeHistory, type HistoryQuery } from '../../../src/ui/history/search';
import { bodiesOf, entryWith } from './entries';

const clean = { error: 0, warning: 0, notice: 0, ignored: 0 };
const rules = [{ id: 'carry-over-across-years', name: { 'zh-CN': '上年结转', en: 'carried over' } }];
const bodies = bodiesOf([
  entryWith({
    organization: '淮安市人民政府',
    year: 2025,
    findings: { ...clean, error: 1 },
    lastSeen: day(9),
  }),
  entryWith({
    organization: '淮安市人民政府',
    year: 2024,
    findings: { ...clean, error: 3 },
    lastSeen: day(1),
  }),
  entryWith({
    organization: '宿迁市财政局',
    year: 2024,
    addresses: ['http://czj.suqian.gov.cn:8080/a.html'],
    rules: ['carry-over-across-years', 'text-outcomes'],
    findings: { ...clean, warning: 2 },
    lastSeen: day(5),
  }),
]);
const index = indexHistory(bodies, rules);

function day(number: number): string {
  return new Date(Date.UTC(2026, 0, number)).toISOString();
}

/** The reports that are found, in their order. */
function found(query: Partial<HistoryQuery>): string[] {
  return searchHistory(index, { ...wholeHistory, ...query }).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  );
}

describe('a search in the history', () => {
  it('finds everything, by name, where nothing is sought', () => {
    expect(found({})).toEqual(['淮安市人民政府 2025', '淮安市人民政府 2024', '宿迁市财政局 2024']);
    expect(index).toMatchObject({ years: [2025, 2024], reports: 3 });
  });

  it.each([
    ['财政局', ['宿迁市财政局 2024']],
    ['宿遷市財政局', ['宿迁市财政局 2024']],
    ['淮安 2024', ['淮安市人民政府 2024']],
    ['2024　淮安', ['淮安市人民政府 2024']],
    ['CZJ.suqian', ['宿迁市财政局 2024']],
    ['carry-over', ['宿迁市财政局 2024']],
    ['上年结转', ['宿迁市财政局 2024']],
    ['上年結轉', ['宿迁市财政局 2024']],
    ['text-outcomes', ['宿迁市财政局 2024']],
    ['淮安 财政', []],
  ])('finds by %s', (text, reports) => {
    expect(found({ text })).toEqual(reports);
  });

  it('sifts by year and by errors', () => {
    expect(found({ year: 2024 })).toEqual(['淮安市人民政府 2024', '宿迁市财政局 2024']);
    expect(found({ onlyErrors: true, year: 2025 })).toEqual(['淮安市人民政府 2025']);
  });

  it('orders bodies by what is found of them', () => {
    expect(found({ order: 'errors', year: 2024 })).toEqual(['淮安市人民政府 2024', '宿迁市财政局 2024']);
    expect(found({ order: 'lastSeen' })[0]).toBe('淮安市人民政府 2025');
    expect(found({ order: 'lastSeen', year: 2024 })[0]).toBe('宿迁市财政局 2024');
  });
});
