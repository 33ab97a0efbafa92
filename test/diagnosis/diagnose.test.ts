import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose';
import { catalogue } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/run-rules';
import { otherInOne } from '../rules/cells';
import { buildReport, type ReportSpecification } from '../rules/report-builder';

function examine(specification: ReportSpecification) {
  const report = buildReport(specification);
  const { findings } = runRules(report, catalogue);
  return { findings, diagnoses: diagnose(report, findings) };
}

const messagesOf = (changes: ReportSpecification['changes']): string[] =>
  examine({ form: '2021', changes }).diagnoses.map(({ message }) => message['zh-CN']);

describe('one wrong cell is told as fact', () => {
  test.each([
    [
      'a part',
      'applications.declinedPublication.naturalPerson',
      10,
      '（五）3.要求提供公开出版物·自然人 应为 0（现为 10）',
    ],
    ['a blank', 'applications.granted.naturalPerson', '', '（一）予以公开·自然人 应为 25（现为空白）'],
    ['a total of a row', 'applications.carriedIn.total', 5, '二、上年结转·总计 应为 4（现为 5）'],
    [
      '（七）总计',
      'applications.concluded.commercialEnterprise',
      80,
      '（七）总计·商业企业 应为 8（现为 80）',
    ],
    ['the corner', 'applications.concluded.total', 17, '（七）总计·总计 应为 70（现为 17）'],
  ])('%s', (_, path, content, words) => {
    const { findings, diagnoses } = examine({ form: '2021', changes: { [path]: content } });
    expect(diagnoses).toMatchObject([{ alternatives: 0, options: [], choices: [], suspects: [path] }]);
    expect(diagnoses[0]?.message['zh-CN']).toBe(`最可能：${words}`);
    const sums = findings.flatMap(({ group }, index) => (group === 'sums' ? [index] : []));
    expect(diagnoses[0]?.explains).toEqual(sums);
  });

  test('in 其他处理 as one row', () => {
    const changes = { ...otherInOne.changes, 'applications.other.naturalPerson': 3 };
    const { diagnoses } = examine({ ...otherInOne, changes });
    expect(diagnoses).toMatchObject([{ alternatives: 0, suspects: ['applications.other.naturalPerson'] }]);
  });
});

test('independent errors are told one by one', () => {
  expect(
    messagesOf({
      'applications.granted.naturalPerson': 30,
      'applications.deniedByLaw.commercialEnterprise': 9,
    }),
  ).toEqual([
    '最可能：（一）予以公开·自然人 应为 25（现为 30）',
    '最可能：（三）2.其他法律行政法规禁止公开·商业企业 应为 0（现为 9）',
  ]);
});

test('equal amounts in different rows and columns have two explanations, none of them a fact', () => {
  const { diagnoses } = examine({
    form: '2021',
    changes: {
      'applications.granted.naturalPerson': 27,
      'applications.partiallyGranted.commercialEnterprise': 3,
    },
  });
  expect(diagnoses).toHaveLength(1);
  expect(diagnoses[0]).toMatchObject({ alternatives: 1, suspects: [] });
  expect(diagnoses[0]?.message['zh-CN']).toBe('以下 2 种改法都能使勾稽成立，请对照台账确定');
  expect(diagnoses[0]?.choices.map((choice) => choice['zh-CN']).sort()).toEqual([
    '（一）予以公开·商业企业 应为 2（现为 4）；（二）部分公开·自然人 应为 5（现为 7）',
    '（一）予以公开·自然人 应为 25（现为 27）；（二）部分公开·商业企业 应为 1（现为 3）',
  ]);
});

test('one case in the wrong column, errors that cancel in 总计', () => {
  const empty = { 'applications.carriedIn': 0, 'applications.carriedOut': 0 };
  const { findings, diagnoses } = examine({
    form: '2021',
    changes: {
      ...empty,
      'applications.newlyReceived.naturalPerson': 57,
      'applications.newlyReceived.commercialEnterprise': 8,
      'applications.newlyReceived.socialWelfareOrganization': 1,
      'applications.newlyReceived.legalServiceOrganization': 2,
      'applications.newlyReceived.otherOrganization': 2,
    },
  });
  expect(findings.filter(({ group }) => group === 'sums')).toHaveLength(2);
  expect(diagnoses.map(({ message }) => message['zh-CN'])).toEqual([
    '最可能：一、本年新收·自然人 应为 58（现为 57）；一、本年新收·其他 应为 1（现为 2）',
  ]);
});

describe('table 四 singles out no cell', () => {
  test('any of five may be wrong', () => {
    const { diagnoses } = examine({ form: '2021', changes: { 'litigation.review.total': 9 } });
    expect(diagnoses).toMatchObject([{ alternatives: 4, suspects: [] }]);
    expect(diagnoses[0]?.message['zh-CN']).toBe(
      '表四“行政复议”只有一个合计，单凭勾稽不能确定错在哪一格；以下 5 种改法都能使其成立',
    );
  });

  test('not even where only the total can be changed alone', () => {
    const { diagnoses } = examine({ form: '2021', changes: { 'litigation.directSuit.total': 0 } });
    expect(diagnoses).toMatchObject([
      {
        alternatives: 1,
        suspects: [],
        changes: [{ cell: 'litigation.directSuit.total', from: 0, to: 4 }],
        options: [
          [
            { cell: 'litigation.directSuit.upheld', from: 2, to: 0 },
            { cell: 'litigation.directSuit.other', from: 1, to: 0 },
            { cell: 'litigation.directSuit.pending', from: 1, to: 0 },
          ],
        ],
      },
    ]);
  });

  test('nothing is told where no results can be lowered to a total that is no count', () => {
    const { diagnoses } = examine({ form: '2021', changes: { 'litigation.review.total': 8.5 } });
    expect(diagnoses).toEqual([]);
  });
});

test('too many errors are said to be too many', () => {
  const rows = [
    'newlyReceived',
    'granted',
    'partiallyGranted',
    'deniedByLaw',
    'declinedPetition',
    'carriedOut',
  ];
  const changes = rows.flatMap((row, index) =>
    ['naturalPerson', 'commercialEnterprise', 'total'].map(
      (column, at) => [`applications.${row}.${column}`, 100 + 37 * index + 11 * at] as const,
    ),
  );
  const { diagnoses } = examine({ form: '2021', changes: Object.fromEntries(changes) });
  expect(diagnoses).toMatchObject([{ changes: [], alternatives: 0, options: [], suspects: [] }]);
  expect(diagnoses[0]?.message['zh-CN']).toContain('不能确定错在哪几格');
});

test('a blank total that has parts is no sum to explain', () => {
  expect(messagesOf({ 'applications.granted.total': '' })).toEqual([]);
});

test('a clean report has nothing to explain', () => {
  expect(messagesOf({})).toEqual([]);
});
