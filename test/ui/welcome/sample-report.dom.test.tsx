import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { checkPage } from '../../../src/check/check-page';
import type { CheckedResult } from '../../../src/check/check-result';
import { languages } from '../../../src/language/language';
import { defaultSettings } from '../../../src/settings/settings';
import { liveTree } from '../../../src/table/sources/live';
import { Welcome } from '../../../src/ui/welcome/welcome';

afterEach(() => {
  render(null, document.body);
});

/** The check of the whole page around the sample, as its own checker reads it. */
function checked(language: (typeof languages)[number]): CheckedResult {
  const never = () => new Promise<never>(() => undefined);
  render(
    <Welcome
      sample={{ check: never, next: never, clear: never, follow: () => undefined }}
      language={language}
      settings={defaultSettings}
      browser="chromium"
      checkShortcut="Alt+Shift+C"
      openSettings={() => undefined}
    />,
    document.body,
  );
  const page = { url: 'about:blank', title: document.title, checkedAt: new Date() };
  const { result } = checkPage(liveTree, document, page);
  if (result.status !== 'checked') throw new Error(result.reason.code);
  return result;
}

test.each(languages)('the sample on the page in %s has the planted mistakes and no others', (language) => {
  const { report, findings, diagnoses } = checked(language);
  expect(report).toMatchObject({
    organization: '云溪区民政局',
    year: 2024,
    form: '2021',
    publishedOn: '2025-01-20',
    cells: {},
  });
  expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(findings.map(({ rule, severity, cells: [anchor] }) => [rule, severity, anchor])).toEqual([
    ['applications-balance', 'error', 'applications.concluded.naturalPerson'],
    ['applications-balance', 'error', 'applications.concluded.otherOrganization'],
    ['litigation-total', 'error', 'litigation.review.total'],
    ['text-applications', 'warning', 'applications.newlyReceived.total'],
  ]);
  expect(diagnoses[0]?.suspects).toEqual([
    'applications.newlyReceived.naturalPerson',
    'applications.newlyReceived.otherOrganization',
  ]);
});
