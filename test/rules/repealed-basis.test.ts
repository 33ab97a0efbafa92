import { repealedBasis } from '../../src/rules/repealed-basis';
import { testRule } from './rule-tester';

const withPreamble = (preamble: string, year: number | null = 2024) => ({
  form: '2021' as const,
  frame: { preamble, year },
});

const finding = (wording: string, quote: string, message?: string) =>
  ({ wording, cells: [], expected: null, actual: null, quote, message }) as const;

const trialForm = finding('form', '国办公开办函〔2019〕60号');

testRule(repealedBasis, {
  failing: [
    {
      name: 'the Regulations before their revision',
      report: withPreamble('根据《中华人民共和国政府信息公开条例》（国务院令第492号）要求，编制本报告。'),
      checked: 8,
      findings: [
        finding(
          'regulations',
          '国务院令第492号',
          '正文引用“国务院令第492号”，该令公布的是修订前的条例，现行条例为国令第711号。请核对引用的依据',
        ),
      ],
    },
    {
      name: 'in other words, in any section',
      report: { form: '2019', sections: { 6: '依据第492号令编制。' } },
      checked: 7,
      findings: [finding('regulations', '第492号令')],
    },
    {
      name: 'traditional script with pinyin',
      report: withPreamble('根據(jù)國(guó)務(wù)院令第492號(hào)編制。'),
      checked: 8,
      findings: [finding('regulations', '國(guó)務(wù)院令第492號')],
    },
    {
      name: 'the trial form',
      report: withPreamble('按照国办公开办函〔2019〕60号要求编制。', 2021),
      checked: 8,
      findings: [
        finding(
          'form',
          '国办公开办函〔2019〕60号',
          '正文引用“国办公开办函〔2019〕60号”，该试行格式只用于 2019、2020 年度，2021 年度起适用国办公开办函〔2021〕30号。请核对引用的依据',
        ),
      ],
    },
    {
      name: 'no more than twenty citations are told',
      report: withPreamble('按照国办公开办函〔2019〕60号要求编制。'.repeat(500)),
      checked: 8,
      findings: [trialForm, ...Array.from({ length: 19 }, () => trialForm)],
    },
    {
      name: 'with other brackets and spaces',
      report: withPreamble('按照（国办公开办函[2019] 60 号）要求编制。'),
      checked: 8,
      findings: [finding('form', '国办公开办函[2019] 60 号')],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 7 },
    {
      name: 'the trial form in its years',
      report: {
        form: '2019',
        frame: { preamble: '按照国办公开办函〔2019〕60号要求编制。' },
      },
      checked: 8,
    },
    {
      name: 'the trial form where the year cannot be told',
      report: withPreamble('按照国办公开办函〔2019〕60号要求编制。', null),
      checked: 8,
    },
    {
      name: 'the law in force with its history',
      report: withPreamble(
        '根据《条例》（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）编制。',
      ),
      checked: 8,
    },
    {
      name: 'what was repealed',
      report: withPreamble('国办公开办函〔2019〕60号同时废止。'),
      checked: 8,
    },
    {
      name: 'the trial form beside the one in force',
      report: withPreamble('按照国办公开办函〔2019〕60号、国办公开办函〔2021〕30号文件要求编制。'),
      checked: 8,
    },
    {
      name: 'other documents with these numbers',
      report: withPreamble('按照国办发〔2019〕60号和青政办〔2024〕492号要求编制，收到信件492号。'),
      checked: 8,
    },
    {
      name: 'the basis in force',
      report: withPreamble('根据《条例》（国务院令第711号）和《格式》（国办公开办函〔2021〕30号）要求编制。'),
      checked: 8,
    },
  ],
  notAssessable: [
    {
      name: 'no text',
      report: { form: '2021', sectionOrder: [], frame: { title: null } },
      reason: '没有读到正文',
    },
  ],
});
