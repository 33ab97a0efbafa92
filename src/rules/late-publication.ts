import { calendarDay } from '../language/calendar-day';
import type { Localized } from '../language/language';
import { bodyKindOf, type BodyKind } from './body-kind';
import { undisputedYear } from './report-years';
import { bothForms, defineRule, type Verdict } from './rule';

type Name = 'late' | 'lateLocally';

/** The last day for publication in the year after the report's, as `MM-DD`; townships have none by law. */
const legalDays: Readonly<Record<BodyKind, string | null>> = {
  government: '03-31',
  department: '01-31',
  township: null,
};

const kinds: Readonly<Record<BodyKind, Localized>> = {
  government: { 'zh-CN': '县级以上人民政府的年度报告', en: 'a government at county level or above' },
  department: { 'zh-CN': '政府部门的年度报告', en: 'a department of a government' },
  township: { 'zh-CN': '乡镇、街道的年度报告', en: 'a township or subdistrict' },
};

function notAssessable(chinese: string, english: string): Verdict<Name> {
  return { kind: 'notAssessable', reason: { 'zh-CN': chinese, en: english } };
}

export const latePublication = defineRule<Name>({
  id: 'late-publication',
  name: { 'zh-CN': '公布日期', en: 'day of publication' },
  group: 'dates',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第四十九条：县级以上人民政府部门在每年 1 月 31 日前公布上一年度的年度报告，县级以上地方人民政府的年度报告在每年 3 月 31 日前公布',
    en: 'Article 49 of the Regulation: departments publish by 31 January of the next year, the report of a government is published by 31 March',
  },
  wordings: {
    late: {
      title: { 'zh-CN': '公布日期晚于 {day}', en: 'Published after {day}' },
      message: {
        'zh-CN':
          '页面上的日期是 {date}，{kind}应当在 {day}前公布。页面日期可能是修改日期，请核对首次公布的日期',
        en: 'The page is dated {date}; the report of {kind} is due by {day}. The date may be that of an edit: check when the report was first published',
      },
    },
    lateLocally: {
      title: { 'zh-CN': '公布日期晚于 {day}', en: 'Published after {day}' },
      message: {
        'zh-CN':
          '页面上的日期是 {date}，晚于 {day}。{kind}何时公布由当地规定，期限可以在设置中修改；页面日期也可能是修改日期，请核对',
        en: 'The page is dated {date}, after {day}. Local notices say when the report of {kind} is due; the options let you set the day. The date may also be that of an edit: check it',
      },
    },
  },
  check(report, { settings }) {
    const { publishedOn, organization } = report;
    const year = undisputedYear(report);
    if (publishedOn === null)
      return notAssessable('页面没有公布日期', 'The page does not say when it was published');
    if (year === null)
      return notAssessable(
        '标题和统计期限没有写明年份，或者写得不一致',
        'Title and period name no year, or several',
      );
    if (publishedOn < `${String(year + 1)}-01-01`) {
      return notAssessable(
        '页面日期早于报告年度的年底，不是公布日期',
        'The date on the page lies before the end of the year and is not that of publication',
      );
    }
    const kind = organization === null ? null : bodyKindOf(organization);
    if (kind === null) {
      return notAssessable(
        '从名称看不出是政府、政府部门还是乡镇、街道，公布期限无法判断',
        'The name does not tell whether it is a government, a department or a township, so that the day is not known',
      );
    }
    const legalDay = legalDays[kind];
    const day = `${String(year + 1)}-${legalDay ?? settings.localDeadline}`;
    const finding = {
      wording: legalDay === null ? ('lateLocally' as const) : ('late' as const),
      values: { date: calendarDay(publishedOn), day: calendarDay(day), kind: kinds[kind] },
      cells: [],
      expected: null,
      actual: null,
      ...(legalDay === null && { severity: 'notice' as const }),
    };
    return { kind: 'assessed', checked: 1, found: publishedOn > day ? [finding] : [] };
  },
});
