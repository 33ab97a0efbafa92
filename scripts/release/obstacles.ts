import { changelogDate } from './changelog';
import { tagOf, type Obstacle, type ReleaseFacts } from './release-facts';

/** A version that stores take as well: three numbers, none of which browsers refuse. */
const storeVersion = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;

/** The numbers of a version or of its tag, for comparing. */
const numbersOf = (version: string): number[] => version.replace(/^v/, '').split('.').map(Number);

/** The first few lines of a list; the others are counted. */
function someOf(lines: readonly string[]): string {
  const more = lines.length - 5;
  return lines.slice(0, 5).join('; ') + (more > 0 ? ` … +${more}` : '');
}

/** Whether a version is later than another one. */
function isLater(version: string, other: string): boolean {
  const others = numbersOf(other);
  for (const [index, number] of numbersOf(version).entries()) {
    const difference = number - (others[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const versionObstacles = ({ version, lockVersions }: ReleaseFacts): Obstacle[] => [
  ...(storeVersion.test(version)
    ? []
    : [
        [
          `package.json 的版本 ${version} 不是“数字.数字.数字”，商店不接受。`,
          `The version ${version} in package.json is not of three numbers, which stores require.`,
        ] as const,
      ]),
  ...(lockVersions.every((locked) => locked === version)
    ? []
    : [
        [
          `package-lock.json 的版本（${lockVersions.join('、')}）与 ${version} 不同，请运行 npm install --package-lock-only。`,
          `package-lock.json has ${lockVersions.join(', ')} instead of ${version}: run npm install --package-lock-only.`,
        ] as const,
      ]),
];

function changelogObstacles({ version, changelog, today }: ReleaseFacts): Obstacle[] {
  const date = changelogDate(changelog, version);
  if (date === today) return [];
  return [
    [
      `CHANGELOG.md 应有标题“## ${version}, ${today}”，现为${date === undefined ? '没有该版本' : `“${date}”`}。`,
      `CHANGELOG.md needs the heading "## ${version}, ${today}"; ${date === undefined ? 'it has none of that version' : `it says "${date}"`}.`,
    ],
  ];
}

function tagObstacles({ version, tags, tagsHere }: ReleaseFacts): Obstacle[] {
  const tag = tagOf(version);
  if (tags.includes(tag))
    return tagsHere.includes(tag)
      ? []
      : [
          [
            `标签 ${tag} 已在别的提交上：请提高版本号。`,
            `The tag ${tag} is on another commit: raise the version.`,
          ],
        ];
  const later = tags.filter((each) => storeVersion.test(each.slice(1)) && !isLater(version, each));
  return later.map((each) => [
    `已有标签 ${each}，${version} 不比它新。`,
    `There is a tag ${each}, and ${version} is not later.`,
  ]);
}

const treeObstacles = ({ branch, uncommitted }: ReleaseFacts): Obstacle[] => [
  ...(branch === 'main'
    ? []
    : [
        [
          `当前分支是 ${branch}，发布只在 main 上进行。`,
          `The branch is ${branch}; releases are made on main.`,
        ] as const,
      ]),
  ...(uncommitted.length === 0
    ? []
    : [
        [
          `有未提交的修改：${someOf(uncommitted)}`,
          `There are uncommitted changes: ${someOf(uncommitted)}`,
        ] as const,
      ]),
];

/**
 * What stands against releasing what is committed.
 *
 * @returns nothing where version, lock file, changelog, tags, branch, tree and stores' notes agree
 */
export function obstaclesTo(facts: ReleaseFacts): Obstacle[] {
  return [
    ...versionObstacles(facts),
    ...changelogObstacles(facts),
    ...tagObstacles(facts),
    ...treeObstacles(facts),
    ...facts.withoutNotes.map((language): Obstacle => [
      `store/texts/${language}.md 的 Release notes 下没有“### ${facts.version}”。`,
      `store/texts/${language}.md has no "### ${facts.version}" under Release notes.`,
    ]),
  ];
}
