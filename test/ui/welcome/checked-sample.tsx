import { render } from 'preact';
import { checkPage } from '../../../src/check/check-page';
import type { CheckedResult } from '../../../src/check/check-result';
import { liveTree } from '../../../src/table/sources/live';
import { SampleReport } from '../../../src/ui/welcome/sample-report';

/** The check of the sample by itself, so many of its first findings being ignored. */
export function checkedResult({ ignored = 0 } = {}): CheckedResult {
  const page = document.createElement('div');
  render(<SampleReport />, page);
  document.body.append(page);
  const { result } = checkPage(liveTree, page, { url: 'about:blank', title: '', checkedAt: new Date() });
  page.remove();
  if (result.status !== 'checked') throw new Error(result.reason.code);
  const entry = { reason: '', at: '2025-02-01T00:00:00.000Z' };
  return {
    ...result,
    findings: result.findings.map((finding, index) =>
      index < ignored ? { ...finding, ignored: entry } : finding,
    ),
  };
}
