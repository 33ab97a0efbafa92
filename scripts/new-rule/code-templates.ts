import { exportedName } from './names';

/** The source of a rule of which everything is still to be written; its tests fail. */
export function ruleTemplate(id: string): string {
  return `import { bothForms, defineRule } from './rule';

export const ${exportedName(id)} = defineRule({
  id: '${id}',
  name: { 'zh-CN': '{规则名称}', en: '{name of the rule}' },
  group: 'cells',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '{条例的条款，或者格式所印的文字}',
    en: '{the article of the Regulations, or the words that the form prints}',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '{查到什么，几个字}', en: '{what is found, in a few words}' },
      message: {
        'zh-CN': '{查到什么，数字是多少，请核对什么}',
        en: '{what is found, with its figures, and what to check}',
      },
    },
  },
  check() {
    throw new Error('the check of ${id} is still to be written');
  },
});
`;
}

/** The source of the test of such a rule. */
export function testTemplate(id: string): string {
  const name = exportedName(id);
  return `import { ${name} } from '../../src/rules/${id}';
import { testRule } from './rule-tester';

testRule(${name}, {
  failing: [
    {
      name: '{what is wrong in this report}',
      report: { form: '2021', changes: { 'applications.granted.total': 32 } },
      checked: 1,
      findings: [
        {
          wording: 'differs',
          cells: ['applications.granted.total'],
          expected: 31,
          actual: 32,
          message: '{the message in zh-CN, to the letter}',
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 1 },
    {
      name: '{what looks wrong and is not}',
      report: { form: '2021', changes: { 'applications.granted.total': '' } },
      checked: 1,
    },
  ],
});
`;
}
