import { litigationSubjects } from '../claims/litigation-subjects';
import { readingsOf } from '../claims/readings';
import { subjects as allSubjects, type Subject } from '../claims/subject';
import { plain } from '../letters/plain';
import type { Report } from '../report/schema/report';
import { sentenceOf } from './claim-sentences';
import { assessCount, countsOf, type TabulatedCount } from './counts-against-tables';
import { sumAt } from './figures';
import { bothForms, defineRule } from './rule';
import { verdictOnClaims } from './verdict-on-claims';

const isSubject = (name: string): name is Subject => name in allSubjects;

const subjects: ReadonlySet<Subject> = new Set(Object.keys(litigationSubjects).filter(isSubject));

/** 办理行政复议156件，其中涉及政府信息公开8件: all cases of the body, of which the table counts some. */
function isOfAllMatters(report: Report, claim: TabulatedCount): boolean {
  const isOfDisclosure = /(?:信息|政务)公开/;
  const part = /其中[^,;]*/.exec(sentenceOf(report, claim).behind)?.[0] ?? '';
  return isOfDisclosure.test(part) && !isOfDisclosure.test(plain(claim.quote.text));
}

/** Results of lawsuits of one kind may be told of both together. */
function isOfBothKindsOfSuit(report: Report, { subject, value }: TabulatedCount): boolean {
  const wider = subject.replace(/^(?:directSuits|suitsAfterReview)(?=.)/, 'suits');
  return isSubject(wider) && readingsOf(report, wider).some((cells) => sumAt(report, cells) === value);
}

/** Whether a count of cases is that of the table without those still pending. */
function leavesOutPending(report: Report, { subject, value }: TabulatedCount): boolean {
  const decided = `${subject}Decided`;
  const readings = isSubject(decided) ? readingsOf(report, decided) : [];
  return readings.some((cells) => sumAt(report, cells) === value);
}

export const textLitigation = defineRule({
  id: 'text-litigation',
  name: { 'zh-CN': '正文的复议诉讼件数', en: 'reviews and lawsuits in the text' },
  group: 'text',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '正文与表四出自同一份统计：行政复议、行政诉讼及其结果的件数应当一致；按当年立案统计的，应当写明',
    en: 'Text and Table 4 come from the same statistics: reviews, lawsuits and their results have to agree; where the text counts cases put on record this year, it should say so',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '复议诉讼件数：正文与表四不一致', en: 'Cases: the text differs from Table 4' },
      message: {
        'zh-CN': '正文写“{quote}”，而{figures}。请核对；两处统计口径不同（如正文只计当年立案）的，请写明',
        en: 'The text says “{quote}”; the table has {figures}. Check them; where they count differently, such as cases put on record this year alone, the text should say so',
      },
    },
    withoutPending: {
      title: { 'zh-CN': '复议诉讼件数：正文不含尚未审结的', en: 'Cases: the text leaves out those pending' },
      message: {
        'zh-CN':
          '正文写“{quote}”，而{figures}；正文的数恰好等于表四减去尚未审结的件数。请核对；正文只计已审结案件的，请写明',
        en: 'The text says “{quote}”; the table has {figures}. The number in the text is that of the table without the pending cases. Check them; where the text counts decided cases alone, it should say so',
      },
    },
  },
  check: (report) =>
    verdictOnClaims(
      report,
      countsOf(report, subjects).filter((claim) => !isOfAllMatters(report, claim)),
      (claim) => {
        if (isOfBothKindsOfSuit(report, claim)) return 'holds';
        return assessCount(report, claim, leavesOutPending(report, claim) ? 'withoutPending' : 'differs');
      },
      {
        'zh-CN': '正文写有复议、诉讼的件数，但表四没有读到相应的数',
        en: 'The text counts reviews or lawsuits, but the figures of Table 4 could not be read',
      },
    ),
});
