import { expect, test } from 'vitest';
import { litigation } from '../../src/form/litigation';

test('three blocks of the same five results', () => {
  expect(litigation.rows.map(({ field }) => field)).toEqual(['review', 'directSuit', 'suitAfterReview']);
  for (const { columns } of litigation.rows) {
    expect(columns.map(({ field }) => field)).toEqual(['upheld', 'corrected', 'other', 'pending', 'total']);
  }
});
