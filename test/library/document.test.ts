import { describe, expect, test } from 'vitest';
import { toDocument as documentOf } from '../../src/export/json';
import { checkFile } from '../../src/cli/check-file';
import { check, parseDocument, readReport, toDocument, type ReportDocument } from '../../src/library';
import { readingOf, textOf } from './pages';

/** Without what differs between two checks of one page. */
const comparable = ({ source, ...document }: ReportDocument) => ({ ...document, title: source.title });

const checked = (name: string): ReportDocument => {
  const reading = readingOf(name);
  return toDocument(reading, { result: check(reading.report) });
};

function refused(name: string, language?: 'en'): ReportDocument {
  const reading = readReport(
    textOf(name),
    language === undefined ? {} : { url: 'https://www.example.gov.cn/' },
  );
  if (reading.status === 'read') throw new Error(`${name} was read`);
  return toDocument(reading, language === undefined ? {} : { language });
}

describe('the JSON document', () => {
  test.each(['several-errors.html', 'clean-2019.html', 'annotated-numbers.html'])(
    'is what the command writes: %s',
    (name) => {
      const ofCommand = documentOf(checkFile(`test/fixtures/${name}`));
      expect(comparable(checked(name))).toEqual(comparable(ofCommand));
    },
  );

  test.each(['list-page.html', 'blank-form.html'])('is that for a refused page too: %s', (name) => {
    expect(comparable(refused(name))).toEqual(comparable(documentOf(checkFile(`test/fixtures/${name}`))));
  });

  test('names the files of a page without tables, in the language that is asked for', () => {
    const document = refused('attachment-of-tables.html', 'en');
    if (document.status === 'checked') throw new Error('checked');
    expect(document.reason).toMatch(/attachment/);
    expect(document.attachments?.length).toBeGreaterThan(0);
  });

  test('of a report needs its check', () => {
    const reading = readingOf('clean-2021.html');
    expect(() => Reflect.apply(toDocument, undefined, [reading]) as unknown).toThrow('result of check');
  });
});

describe('a document that is read back', () => {
  test('is as it was, and its report is judged alike', () => {
    const document = checked('several-errors.html');
    const read = parseDocument(JSON.parse(JSON.stringify(document)));
    expect(read).toEqual(document);
    if (read.status !== 'checked') throw new Error(read.reason);
    expect(check(read.report).findings).toEqual(check(readingOf('several-errors.html').report).findings);
    expect(check(readingOf('clean-2021.html').report, { previous: read }).previous?.year).toBe(2024);
  });

  test.each([null, {}, { schemaVersion: 2 }, []])('is refused where it is none: %j', (value) => {
    expect(() => parseDocument(value)).toThrow(TypeError);
  });

  test('is refused with the field that does not fit', () => {
    const document = { ...checked('clean-2021.html'), findings: 'none' };
    expect(() => parseDocument(document)).toThrow('"findings"');
  });
});
