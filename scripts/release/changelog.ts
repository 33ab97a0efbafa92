/**
 * The date of a version in the changelog.
 *
 * @param changelog a document with headings such as `## 1.2.0, 2026-11-24`
 * @returns what stands behind the version in its heading, such as `2026-11-24` or `unreleased`; undefined where
 *   there is no such heading
 */
export function changelogDate(changelog: string, version: string): string | undefined {
  const start = `## ${version}, `;
  return changelog
    .split('\n')
    .find((line) => line.startsWith(start))
    ?.slice(start.length)
    .trim();
}
