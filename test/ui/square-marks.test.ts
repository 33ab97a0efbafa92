import { describe, expect, it } from 'vitest';
import { squareMarks } from '../../src/ui/result/square-marks';
import { findingWith } from './results';

const total = 'litigation.review.total';
const upheld = 'litigation.review.upheld';
const pending = 'litigation.review.pending';
const finding = (severity: 'error' | 'warning' | 'notice', ...cells: string[]) =>
  findingWith({ rule: 'litigation-total', severity, cells });

describe('squareMarks', () => {
  it('marks the first cell as anchor and the others of an error as parts', () => {
    expect([...squareMarks([finding('error', total, upheld, pending)])]).toEqual([
      [total, { role: 'anchor', severity: 'error', finding: 0 }],
      [upheld, { role: 'part', severity: 'error', finding: 0 }],
      [pending, { role: 'part', severity: 'error', finding: 0 }],
    ]);
  });

  it('does not tint the other cells of warnings and notices', () => {
    const marks = squareMarks([finding('warning', total, upheld), finding('notice', pending, upheld)]);
    expect([...marks.keys()]).toEqual([total, pending]);
  });

  it('lets the gravest finding on a cell stand for it', () => {
    const findings = [finding('notice', total), finding('error', total), finding('error', total)];
    expect(squareMarks(findings).get(total)).toEqual({ role: 'anchor', severity: 'error', finding: 1 });
    expect(squareMarks(findings.reverse()).get(total)).toMatchObject({ severity: 'error', finding: 0 });
  });

  it('lets an anchor outrank a part, in whichever order they come', () => {
    const part = finding('error', total, upheld);
    const anchor = finding('notice', upheld);
    expect(squareMarks([part, anchor]).get(upheld)).toEqual({
      role: 'anchor',
      severity: 'notice',
      finding: 1,
    });
    expect(squareMarks([anchor, part]).get(upheld)).toEqual({
      role: 'anchor',
      severity: 'notice',
      finding: 0,
    });
  });

  it('marks nothing for a finding without cells', () => {
    expect(squareMarks([finding('error')]).size).toBe(0);
  });
});
