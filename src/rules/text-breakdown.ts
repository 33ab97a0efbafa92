import type { CountClaim } from '../claims/claim';
import type { Subject } from '../claims/subject';
import { formatNumber } from '../language/fill';
import { plain } from '../letters/plain';
import type { Report } from '../report/schema/report';
import { addExactly, sumAt } from './figures';
import { partListsOf, type PartList } from './part-lists';
import { bothForms, defineRule } from './rule';
import { verdictOnClaims, type Assessment } from './verdict-on-claims';

type Name = 'differs' | 'exceeds';

const received: readonly (Subject | null)[] = ['received', 'newlyReceived', 'handled'];

/** Parts by applicant, which are of what came in and of nothing that was carried in or over. */
const isOfIntake = ({ subject }: CountClaim): boolean => subject?.startsWith('receivedFrom') === true;

/** 收到70件，比上年（80件）…: another year's count is no part. */
const anotherYear = /[上去]一?年|同期|同比|较|比|20\d{2}年/;

/** Whether all that is counted in a list is said exactly, and counted alike. */
function isComparable({ whole, parts, quote }: PartList): boolean {
  if (parts.some(({ subject }) => subject === null) && anotherYear.test(plain(quote.text))) return false;
  const units = new Set([whole, ...parts].flatMap(({ unit }) => unit ?? []));
  return units.size <= 1 && [whole, ...parts].every(({ exact }) => exact);
}

/**
 * 收到70件，其中予以公开31件…: outcomes include what was carried in and leave out what was carried
 * over, so that they need not add up to what came in.
 */
function isExplainedByCarryOver(report: Report, { whole, parts }: PartList, sum: number): boolean {
  if (whole.scope !== 'own' || !received.includes(whole.subject) || parts.some(isOfIntake)) return false;
  const carriedIn = sumAt(report, ['applications.carriedIn.total']) ?? 0;
  const carriedOut = sumAt(report, ['applications.carriedOut.total']) ?? 0;
  return [carriedIn, -carriedOut, carriedIn - carriedOut].includes(sum - whole.value);
}

function assessList(report: Report, list: PartList): Assessment<Name> {
  const { whole, parts, isComplete, quote } = list;
  const sum = addExactly(parts.map(({ value }) => value));
  const holds = isComplete ? sum === whole.value : sum <= whole.value;
  if (holds || isExplainedByCarryOver(report, list, sum)) return 'holds';
  const terms = parts.map(({ value }) => formatNumber(value)).join(' + ');
  const added = parts.length === 1 ? terms : `${terms} = ${formatNumber(sum)}`;
  // Parts that no row answers to, such as topics, may overlap.
  const mayOverlap = !isComplete && parts.length > 1 && parts.every(({ subject }) => subject === null);
  return {
    wording: isComplete ? 'differs' : 'exceeds',
    values: { quote: quote.text, whole: whole.value, added },
    cells: [],
    expected: sum,
    actual: whole.value,
    quote,
    ...(mayOverlap && { severity: 'notice' }),
  };
}

export const textBreakdown = defineRule<Name>({
  id: 'text-breakdown',
  name: { 'zh-CN': '正文的分项合计', en: 'breakdowns in the text' },
  group: 'text',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '正文写明“共几件，其中几件、几件”的，各分项之和不应大于总数；分项列全的，应当等于总数',
    en: 'Where the text takes a count apart, its parts are not more than the whole; where all of them are named, they add up to it',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '正文分项之和不等于总数', en: 'Parts in the text do not add up' },
      message: {
        'zh-CN': '正文“{quote}”：分项 {added}，不等于 {whole}。请核对总数和各分项',
        en: 'The text says “{quote}”: its parts are {added}, not {whole}. Check whole and parts',
      },
    },
    exceeds: {
      title: { 'zh-CN': '正文分项之和大于总数', en: 'Parts in the text are more than the whole' },
      message: {
        'zh-CN': '正文“{quote}”：分项 {added}，大于 {whole}。请核对总数和各分项',
        en: 'The text says “{quote}”: its parts are {added}, more than {whole}. Check whole and parts',
      },
    },
  },
  check: (report) =>
    verdictOnClaims(report, partListsOf(report).filter(isComparable), (list) => assessList(report, list), {
      'zh-CN': '正文没有可以核对的分项',
      en: 'The text names no parts that can be added up',
    }),
});
