import { fillAll } from '../language/fill';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';

const otherBodies: Localized = {
  'zh-CN': '两份年报出自不同机关（“{one}”与“{other}”），数值的增减是两家之间的差别，不是同一机关的变化。',
  en: 'The reports are of different bodies (“{one}” and “{other}”): differences are between the two, not changes of one.',
};

const otherForms: Localized = {
  'zh-CN': '两份年报所用的表样不同（{one}年版与{other}年版），只有一份表样才有的单元格不能比较。',
  en: 'The reports use different forms ({one} and {other}): cells of only one of them cannot be compared.',
};

const yearsApart: Localized = {
  'zh-CN': '两份年报相隔{years}年，不是相邻年度。',
  en: 'The reports are {years} years apart, not of consecutive years.',
};

const sameYear: Localized = {
  'zh-CN': '两份年报都是{year}年度的。',
  en: 'Both reports are for {year}.',
};

const yearUnknown: Localized = {
  'zh-CN': '有年报看不出年度，先后次序以所选为准。',
  en: 'The year of a report is not known: the order is the one chosen.',
};

function noticesOnYears(previous: Report, current: Report): Localized[] {
  if (previous.year === null || current.year === null) return [yearUnknown];
  const years = current.year - previous.year;
  if (years === 0) return [fillAll(sameYear, { year: current.year })];
  return years === 1 ? [] : [fillAll(yearsApart, { years })];
}

/**
 * What is to be known before the figures of two reports are compared.
 *
 * @param previous the older one
 * @param isSameBody whether both are of one body
 */
export function comparisonNotices(previous: Report, current: Report, isSameBody: boolean): Localized[] {
  const bodies = { one: previous.organization ?? '', other: current.organization ?? '' };
  return [
    ...(isSameBody ? [] : [fillAll(otherBodies, bodies)]),
    ...noticesOnYears(previous, current),
    ...(previous.form === current.form
      ? []
      : [fillAll(otherForms, { one: previous.form, other: current.form })]),
  ];
}
