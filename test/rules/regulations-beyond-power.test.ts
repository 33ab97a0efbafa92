import { regulationsBeyondPower } from '../../src/rules/regulations-beyond-power';
import { testRule } from './rule-tester';

const regulations = 'proactive.regulations';
const town = { organization: '柳溪镇人民政府' };

testRule(regulationsBeyondPower, {
  failing: [
    {
      name: 'a township with rules in force',
      report: { form: '2021', frame: town, changes: { [`${regulations}.inForce`]: 3 } },
      checked: 3,
      findings: [
        {
          wording: 'reported',
          cells: [`${regulations}.inForce`],
          expected: 0,
          actual: 3,
          message:
            '柳溪镇人民政府没有制定规章的权限，而表二“规章”的“现行有效件数”填 3。请核对是否把行政规范性文件填入了“规章”行',
        },
      ],
    },
    {
      name: 'a county that made and repealed rules',
      report: {
        form: '2021',
        changes: { [`${regulations}.issued`]: 2, [`${regulations}.repealed`]: 1 },
      },
      checked: 3,
      findings: [
        { wording: 'reported', cells: [`${regulations}.issued`], expected: 0, actual: 2 },
        { wording: 'reported', cells: [`${regulations}.repealed`], expected: 0, actual: 1 },
      ],
    },
    {
      name: 'a subdistrict on the form of 2019',
      report: {
        form: '2019',
        frame: { organization: '骊山街道办事处' },
        changes: { [`${regulations}.newlyMade`]: 1 },
      },
      checked: 1,
      findings: [{ wording: 'reported', cells: [`${regulations}.newlyMade`], expected: 0, actual: 1 }],
    },
  ],
  passing: [
    { name: 'a county without rules', report: { form: '2021' }, checked: 3 },
    {
      name: 'rules of others that a township made public on the form of 2019',
      report: {
        form: '2019',
        frame: town,
        changes: { [`${regulations}.newlyDisclosed`]: 4, [`${regulations}.totalDisclosed`]: 9 },
      },
      checked: 1,
    },
    {
      name: 'blank cells',
      report: { form: '2021', frame: town, changes: { [regulations]: '' } },
      checked: 3,
    },
  ],
  notAssessable: [
    {
      name: 'the body is not known',
      report: { form: '2021', frame: { organization: null } },
      reason: '没有读到机关名称，制定权限无法判断',
    },
    {
      name: 'the row is missing',
      report: { form: '2021', frame: town, without: [regulations] },
      reason: '没有读到规章一行',
    },
  ],
  notApplicable: [
    {
      name: 'a city, which may have the power',
      report: {
        form: '2021',
        frame: { organization: '淮安市人民政府' },
        changes: { [`${regulations}.inForce`]: 12 },
      },
    },
    {
      name: 'a department, whose government may have it',
      report: {
        form: '2021',
        frame: { organization: '青禾县教育局' },
        changes: { [`${regulations}.inForce`]: 1 },
      },
    },
  ],
});
