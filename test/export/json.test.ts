import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { jsonSchemaSource } from '../../scripts/generate-json-schema';
import { checkPage } from '../../src/check/check-page';
import type { CheckResult } from '../../src/check/check-result';
import { documentText, generatorVersion, toDocument } from '../../src/export/json';
import { documentSchema } from '../../src/report/schema/document';
import { catalogue } from '../../src/rules/catalogue';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const schemaFile = 'docs/schema/report.schema.json';
const checkedAt = new Date('2026-01-20T08:00:00Z');

/** The check of a fixture. */
function resultOf(name: string): CheckResult {
  const page = parsePage(readFileSync(`test/fixtures/${name}.html`, 'utf8'));
  return checkPage(parsedTree, page, { url: `file:${name}.html`, title: name, checkedAt }).result;
}

// Formats are not checked by ajv alone; the schema has patterns for dates and times as well.
const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
);

/** What the published schema objects to. */
const objections = (document: unknown): unknown => (validate(document) ? [] : validate.errors);

const checked = [
  'clean-2021',
  'clean-2019',
  'several-errors',
  'annotated-numbers',
  'many-blanks',
  'missing-parts',
];
const refused = ['list-page', 'blank-form', 'tables-as-pictures', 'free-form-2017', 'ordinary-news'];

describe('the document of a checked page', () => {
  test.each(checked)('is valid by both schemas: %s', (name) => {
    const document: unknown = JSON.parse(documentText(resultOf(name)));
    expect(objections(document)).toEqual([]);
    expect(documentSchema.parse(document)).toEqual(document);
  });

  test('names the report of the year before, where one was compared with', () => {
    const result = resultOf('clean-2021');
    const previous = { url: 'https://www.example.gov.cn/2023.html', title: '年度报告', year: 2023 };
    const document: unknown = JSON.parse(documentText({ ...result, previous } as CheckResult));
    expect(document).toMatchObject({ previous });
    expect(objections(document)).toEqual([]);
    expect(documentSchema.parse(document)).toEqual(document);
    expect(toDocument(result)).not.toHaveProperty('previous');
  });

  test('names its generator, its source and what became of every rule', () => {
    const document = toDocument(resultOf('several-errors'));
    expect(document).toMatchObject({
      schemaVersion: 1,
      generator: { name: 'gouji', version: generatorVersion },
      source: {
        url: 'file:several-errors.html',
        title: 'several-errors',
        checkedAt: '2026-01-20T08:00:00.000Z',
      },
      status: 'checked',
    });
    if (document.status !== 'checked') throw new Error('the page was not checked');
    expect(document.coverage.map(({ rule }) => rule)).toEqual(catalogue.map(({ id }) => id));
  });

  test('has the fields of a finding that are published and no others, in the language asked for', () => {
    const result = resultOf('cancelling-columns');
    const finding = {
      rule: 'applications-balance',
      severity: 'error',
      cells: [
        'applications.concluded.naturalPerson',
        'applications.carriedOut.naturalPerson',
        'applications.newlyReceived.naturalPerson',
        'applications.carriedIn.naturalPerson',
      ],
      expected: 60,
      actual: 61,
      quote: null,
    };
    const [chinese, english] = [toDocument(result), toDocument(result, 'en')];
    if (chinese.status !== 'checked' || english.status !== 'checked')
      throw new Error('the page was not checked');
    expect(chinese.findings[0]).toEqual({
      ...finding,
      message: expect.stringMatching(
        /^自然人：新收 60 \+ 上年结转 0 = 60，办理结果总计 61 \+ 结转下年度 0 = 61，相差 1/,
      ) as string,
    });
    expect(english.findings[0]).toEqual({
      ...finding,
      message: expect.stringMatching(/^natural persons: newly received 60 \+ carried in 0 = 60/) as string,
    });
    const withoutWords = (document: typeof english) => ({
      ...document,
      findings: [],
      coverage: document.coverage.map((entry) => ({ ...entry, reason: undefined })),
    });
    expect(withoutWords(english)).toEqual(withoutWords(chinese));
  });

  test('gives the reason why a rule could not assess, in the language asked for', () => {
    const result = resultOf('missing-parts');
    const reasonIn = (language: 'zh-CN' | 'en') => {
      const document = toDocument(result, language);
      if (document.status !== 'checked') throw new Error('the page was not checked');
      return document.coverage.find(({ rule }) => rule === 'applications-outcome-total');
    };
    const entry = { rule: 'applications-outcome-total', outcome: 'notAssessable' };
    expect(reasonIn('zh-CN')).toEqual({ ...entry, reason: '表三的办理结果各行没有读全' });
    expect(reasonIn('en')).toEqual({ ...entry, reason: 'The outcome rows of Table 3 were not all read' });
  });
});

describe('the document of a refused page', () => {
  test.each(refused)('is valid by both schemas and has a reason but no report: %s', (name) => {
    const result = resultOf(name);
    if (result.status === 'checked') throw new Error('the page was checked');
    for (const language of ['zh-CN', 'en'] as const) {
      const document = toDocument(result, language);
      expect(objections(document)).toEqual([]);
      expect(documentSchema.parse(document)).toEqual(document);
      expect(document).toEqual({
        schemaVersion: 1,
        generator: { name: 'gouji', version: generatorVersion },
        source: { url: `file:${name}.html`, title: name, checkedAt: '2026-01-20T08:00:00.000Z' },
        status: result.status,
        reason: result.reason.text[language],
      });
    }
  });
});

test('the text is the document, indented, with a line end', () => {
  const result = resultOf('clean-2021');
  const text = documentText(result, 'en');
  expect(JSON.parse(text)).toEqual(toDocument(result, 'en'));
  expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
  expect(text.endsWith('}\n')).toBe(true);
});

test('the generator has the version of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: generatorVersion });
});

describe('the published schema', () => {
  test('is what `npm run generate` writes now', async () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(await jsonSchemaSource());
  });

  const document = toDocument(resultOf('several-errors'));

  test.each<[string, object]>([
    ['an unknown status', { ...document, status: 'done' }],
    ['another schema version', { ...document, schemaVersion: 2 }],
    ['an unknown field', { ...document, remark: '' }],
    ['a time that is none', { ...document, source: { ...document.source, checkedAt: 'yesterday' } }],
    ['a refused page with a report', { ...document, status: 'noReport', reason: '' }],
    ['a report without tables', { ...document, report: { form: '2021' } }],
  ])('refuses %s, as the code does', (_, wrong) => {
    expect(objections(wrong)).not.toEqual([]);
    expect(documentSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('what a person has put aside', () => {
  const result = resultOf('several-errors');
  if (result.status !== 'checked') throw new Error('the page was not checked');
  const ignored = { reason: '台账无误', at: '2026-01-21T08:00:00.000Z' };
  const [first, second, ...others] = result.findings;
  if (first === undefined || second === undefined) throw new Error('nothing was found');

  test('is said with its finding, which keeps its place; an open one says nothing', () => {
    const findings = [{ ...first, ignored }, { ...second, returned: ignored }, ...others];
    const document: unknown = JSON.parse(documentText({ ...result, findings }));
    expect(objections(document)).toEqual([]);
    const parsed = documentSchema.parse(document);
    if (parsed.status !== 'checked') throw new Error('the page was not checked');
    expect(parsed.findings.map((finding) => finding.ignored)).toEqual([
      ignored,
      ...result.findings.slice(1).map(() => undefined),
    ]);
    expect(parsed.diagnoses).toEqual(
      expect.arrayContaining([expect.objectContaining({ explains: [0, 1, 3, 5] })]),
    );
    expect(documentText({ ...result, findings })).not.toContain('returned');
  });

  test('is in no document where nothing is ignored', () => {
    expect(documentText(result)).not.toContain('ignored');
  });
});

test('attachments that were not checked are named, where there are any', () => {
  const refused = resultOf('list-page');
  if (refused.status === 'checked') throw new Error('the page was checked');
  const attachments = [
    { name: '2025年年报.wps', kind: 'wps', url: 'https://www.example.gov.cn/a.wps' },
  ] as const;
  const document: unknown = JSON.parse(documentText({ ...refused, attachments: [...attachments] }));
  expect(objections(document)).toEqual([]);
  expect(documentSchema.parse(document)).toMatchObject({ attachments });
  expect(documentText(resultOf('ordinary-news'))).not.toContain('attachments');
});
