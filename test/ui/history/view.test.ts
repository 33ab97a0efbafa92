import { describe, expect, it } from 'vitest';
import { ownPages } from '../../../src/messages/own-pages';
import { viewAt } from '../../../src/ui/history/view';

const hashOf = (address: string): string => new URL(address, 'https://own.example').hash;

describe('the address of the history page', () => {
  it.each(['淮安市人民政府 2024', 'http://a.gov.cn/x?a=1&with=2#b', '100%+1'])(
    'names the report %s',
    (id) => {
      expect(viewAt(hashOf(ownPages.historyReport(id)))).toEqual({ kind: 'report', id });
    },
  );

  it('names two reports to compare', () => {
    const view = { kind: 'comparison', previous: '甲&乙 2023', current: '甲&乙 2024' };
    expect(viewAt(hashOf(ownPages.comparison('甲&乙 2023', '甲&乙 2024')))).toEqual(view);
  });

  it.each(['', '#', '#elsewhere', '#compare=a'])('%j is the list', (hash) => {
    expect(viewAt(hash)).toEqual({ kind: 'list' });
  });
});
