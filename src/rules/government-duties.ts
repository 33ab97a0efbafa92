import { squeeze } from '../letters/plain';
import { bothForms, defineRule } from './rule';

/** What a report of a government tells besides, with the words by which each is recognised. */
const duties: readonly (readonly [name: string, english: string, words: RegExp])[] = [
  ['工作考核', 'assessment', /考核|考评|绩效/],
  ['社会评议', 'public appraisal', /评议|社会评价|满意度|民意调查|测评/],
  ['责任追究', 'calling to account', /责任追究|追究.{0,6}责任|追责|问责/],
];

/** A government: named as one, or by its place alone; 街道 and 区 that are none are left out. */
const government = /(?:人民政府|[省市县旗州乡镇])$/;

export const governmentDuties = defineRule({
  id: 'government-duties',
  name: { 'zh-CN': '考核、评议和责任追究', en: 'what a government reports besides' },
  group: 'structure',
  severity: 'notice',
  forms: bothForms,
  basis: {
    'zh-CN': '《政府信息公开条例》第五十条：各级人民政府的年报还应当包括工作考核、社会评议和责任追究结果情况',
    en: 'Article 50 of the Regulations: the report of a government also covers assessment, public appraisal and the results of calling to account',
  },
  wordings: {
    lacking: {
      title: { 'zh-CN': '没有写到{duties}', en: 'Nothing of {duties}' },
      message: {
        'zh-CN':
          '人民政府的年报还应写明工作考核、社会评议和责任追究结果情况，正文没有看到{duties}。请核对并补充',
        en: 'The report of a government also covers assessment, public appraisal and calling to account; the text says nothing of {duties}. Check and complete it',
      },
    },
  },
  check({ organization, preamble = '', sections }) {
    if (organization === null) {
      return {
        kind: 'notAssessable',
        reason: { 'zh-CN': '不能确定是哪个单位的年报', en: 'The body cannot be told' },
      };
    }
    if (!government.test(organization)) return { kind: 'notApplicable' };
    const letters = squeeze([preamble, ...sections.map(({ text }) => text)].join('\n'));
    if (letters === '') {
      return {
        kind: 'notAssessable',
        reason: { 'zh-CN': '没有读到正文', en: 'No text was read' },
      };
    }
    const lacking = duties.filter(([, , words]) => !words.test(letters));
    const names = {
      'zh-CN': lacking.map(([name]) => name).join('、'),
      en: lacking.map(([, english]) => english).join(', '),
    };
    const found = {
      wording: 'lacking' as const,
      values: { duties: names },
      cells: [],
      expected: duties.length,
      actual: duties.length - lacking.length,
    };
    return { kind: 'assessed', checked: duties.length, found: lacking.length === 0 ? [] : [found] };
  },
});
