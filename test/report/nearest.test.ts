import { describe, expect, test } from 'vitest';
import { applicantColumns, applications2019, applications2021 } from '../../src/form/applications';
import type { FormColumn } from '../../src/form/form';
import { form2019 } from '../../src/form/form-2019';
import { form2021 } from '../../src/form/form-2021';
import { litigation } from '../../src/form/litigation';
import { coresOf, nearest } from '../../src/report/nearest';

const named = (text: string, items: readonly FormColumn[]): (string | undefined)[] =>
  nearest(text, items).map(({ index }) => items[index]?.field);

describe('no row or column passes for another', () => {
  const lists: [string, readonly FormColumn[]][] = [
    ['rows of 三, 2021', applications2021.rows],
    ['rows of 三, 2019', applications2019.rows],
    ['rows of 二, 2021', form2021.tables.proactive.rows],
    ['rows of 二, 2019', form2019.tables.proactive.rows],
    ['blocks of 四', litigation.rows],
    ['applicants', applicantColumns],
    ['results', litigation.rows[0]?.columns ?? []],
    ...[...form2021.tables.proactive.rows, ...form2019.tables.proactive.rows].map(
      (row): [string, readonly FormColumn[]] => [`columns of ${row.field}`, row.columns],
    ),
  ];

  test.each(lists)('%s', (_, items) => {
    for (const item of items) {
      for (const wording of coresOf(item)) expect(named(wording, items), wording).toEqual([item.field]);
    }
  });

  test.each(lists)('%s: a heading over several is none of them', (_, items) => {
    const groups = new Set(items.map((item) => item.group?.label['zh-CN']));
    const fields = [...groups].flatMap((group) => (group === undefined ? [] : named(group, items)));
    expect(fields).toEqual([]);
  });
});

describe('damaged labels', () => {
  test.each([
    ['7.属于行政执法案件', ['deniedEnforcementFile']],
    ['2.其他法律行政止公开', ['deniedByLaw']],
    ['属于三类部事务信息', ['deniedInternalAffairs']],
    ['没有现成信息需要另行', ['unavailableNotCompiled']],
    ['本年新收政府信息公开申请', ['newlyReceived']],
    ['（三）不予公开', []],
    ['某某事项', []],
    ['', []],
  ])('%s', (text, fields) => {
    expect(named(text, applications2021.rows)).toEqual(fields);
  });

  test('letters that two rows have in common do not decide', () => {
    const tail = nearest('行政机关不再处理其政府信息公开申请', applications2021.rows);
    expect(tail.every(({ contested }) => contested)).toBe(true);
    expect(nearest('予公开', applications2021.rows)).toMatchObject([{ contested: true }]);
  });
});
