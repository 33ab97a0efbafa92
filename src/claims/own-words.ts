import type { Report } from '../report/schema/report';
import type { Word } from './lexicon/dictionary';

const wholeGovernment = /(?:人民政府|办事处|管委会|管理委员会)$/;
const levels = ['街道', '自治区', '省', '市', '县', '区', '州', '旗', '盟', '镇', '乡'];
const bodies = [
  ...['局', '委', '办', '厅', '处', '院', '队', '站', '所', '校', '中心', '机关', '单位', '部门'],
  ...['行政机关', '政府机关', '办公室', '委员会', '公司', '管委会'],
];
const prefixes = ['我', '本', '全'];

/** Levels at which 县政府 may be the government with all its offices or the one body that bears the name. */
const ambiguousLevels = ['自治区', '省', '市', '县', '区', '州', '旗', '盟'];

/** All that belong to a whole government. */
const members = ['各级行政机关', '各行政机关', '行政机关', '各级各部门', '各部门', '各级政府'];

/** 青禾县教育局 is also called 县教育局 and 教育局. */
function shortNames(name: string): string[] {
  const names = levels.flatMap((level) => {
    const position = name.indexOf(level);
    return position <= 0 ? [] : [name.slice(position), name.slice(position + level.length)];
  });
  return names.flatMap((each) => [each, each.replace('人民政府', '政府')]).filter((each) => each.length > 2);
}

/**
 * The words by which a report speaks of the body that it is of, and of others around it. 我市 and 全市
 * are its own only where the body is the government of a 市; in the report of one of its offices
 * they are somebody else's. 县政府 in the report of a county is left as another body: it may be the county
 * or the one body of that name.
 */
export function ownWords({ organization }: Pick<Report, 'organization'>): Word[] {
  const name = organization ?? '';
  const place = name.replace(wholeGovernment, '');
  const level = levels.find((each) => place.endsWith(each)) ?? null;
  const asGovernment =
    level === null
      ? []
      : [
          ...[place, `${level}政府`, `${level}人民政府`, `${place}政府`],
          ...members.flatMap((member) => [`全${level}${member}`, `${place}${member}`]),
        ];
  const asBody = bodies.flatMap((body) => prefixes.map((prefix) => prefix + body));
  const isAmbiguous = level !== null && ambiguousLevels.includes(level);
  const ambiguous = isAmbiguous ? [`${level}政府`, `${level}人民政府`] : [];
  const own = [name, ...shortNames(name), ...asGovernment, ...asBody].filter(
    (each) => each.length > 1 && !ambiguous.includes(each),
  );
  return [
    ...own.map((letters): Word => ({ letters, meaning: 'self' })),
    ...ambiguous.map((letters): Word => ({ letters, meaning: 'otherBody' })),
    ...levels.flatMap((each) =>
      prefixes.map((prefix): Word => {
        return { letters: prefix + each, meaning: each === level ? 'self' : 'otherBody' };
      }),
    ),
  ];
}
