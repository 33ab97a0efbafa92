import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { noticeOf, type Notice } from '../../src/export/notice';
import { noticeDocx } from '../../src/export/notice-docx';
import { noticesZip } from '../../src/export/notices-zip';
import { outcomeOfPage } from '../../src/export/outcome';
import { checkOf, faulty, runPage, samplePages } from './sample-results';

const textsOf = ({ blocks }: Notice): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));

const noticeTo = (...args: Parameters<typeof noticeOf>): Notice => {
  const notice = noticeOf(...args);
  if (notice === null) throw new Error('no notice');
  return notice;
};

/** The paragraphs of a DOCX, as its file says them. */
const paragraphsOf = (bytes: Uint8Array): string[] => {
  const markup = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return (markup.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []).map((paragraph) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
};

describe('the notice to a body', () => {
  const file = { name: '2023年年报.pdf', kind: 'pdf', url: 'https://www.example.gov.cn/3.pdf' } as const;
  const notice = noticeTo({ body: null, results: [faulty], attachments: [file] }, 'zh-CN');
  const texts = textsOf(notice);

  test('names body, year and count', () => {
    expect(notice.title).toBe('关于青禾县人民政府2024年政府信息公开工作年度报告问题整改的通知');
    const open = faulty.findings.filter(({ ignored }) => ignored === undefined).length;
    expect(texts.slice(0, 3)).toEqual([
      notice.title,
      '青禾县人民政府：',
      `经检查，贵单位《青禾县人民政府2024年政府信息公开工作年度报告》存在${open}处需要核实整改的问题，现将有关情况通知如下。`,
    ]);
  });

  test('numbers the problems with their place and figures, and has a table of the figures', () => {
    expect(texts.find((text) => text.startsWith('1.'))).toMatch(
      /^1\.表三自然人列办理流程不平衡：.*相差3。经核算，最可能为：.*应为58（现为61）。依据：/,
    );
    const table = notice.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.rows[0]).toEqual(['1', '表三自然人列', '63', '60', '+3']);
  });

  test('leaves the deadline blank and says what was ignored, not assessed and not checked', () => {
    const all = texts.join('\n');
    expect(all).toContain('请于　　年　　月　　日前');
    expect(all).toMatch(/另有1处问题经核实已忽略：.*理由：=台账如此/);
    expect(all).toContain('下列内容未能检查');
    expect(all).toContain('1.2023年年报.pdf（PDF，https://www.example.gov.cn/3.pdf）');
  });

  test('becomes a DOCX whose paragraphs say the same', async () => {
    const paragraphs = paragraphsOf(new Uint8Array(await noticeDocx(notice)));
    expect(paragraphs.filter((text) => text !== '')).toEqual(expect.arrayContaining(texts));
    expect(paragraphs.indexOf(notice.title)).toBe(0);
  });

  test('says everything in English too', () => {
    const english = textsOf(noticeTo({ body: null, results: [faulty], attachments: [file] }, 'en')).join(
      '\n',
    );
    expect(english).toContain('Put aside'.toLowerCase());
    expect(english).not.toContain('整改');
  });
});

test('several years of one body are one notice, in their order', () => {
  const earlier = checkOf({
    frame: { year: 2023, title: '青禾县人民政府2023年年报' },
    changes: { 'litigation.review.total': 9 },
  });
  const notice = noticeTo({ body: null, results: [faulty, earlier], attachments: [] }, 'zh-CN');
  expect(notice.title).toBe('关于青禾县人民政府2023年、2024年政府信息公开工作年度报告问题整改的通知');
  const headings = notice.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings).toEqual([
    '一、《青禾县人民政府2023年年报》存在的问题',
    '二、《青禾县人民政府2024年政府信息公开工作年度报告》存在的问题',
    '三、整改要求',
  ]);
});

test('a year without problems is told of, but is not in the title', () => {
  const earlier = checkOf({ frame: { year: 2023, title: '青禾县人民政府2023年年报' } });
  const clean = { ...earlier, findings: [], diagnoses: [] };
  const notice = noticeTo({ body: null, results: [faulty, clean], attachments: [] }, 'zh-CN');
  expect(notice.title).toBe('关于青禾县人民政府2024年政府信息公开工作年度报告问题整改的通知');
  expect(textsOf(notice)).toContain('一、《青禾县人民政府2023年年报》的检查情况');
});

test('a clean report needs none', () => {
  const clean = { ...faulty, findings: [], diagnoses: [] };
  expect(noticeOf({ body: '某局', results: [clean], attachments: [] }, 'zh-CN')).toBeNull();
});

test('a run gives one archive: a notice to each body with something to correct, and the list of all', async () => {
  const strange = checkOf({
    frame: { organization: '../../a:b' },
    changes: { 'litigation.review.total': 9 },
  });
  const pages = [...samplePages, runPage(6, { state: 'done', result: strange })];
  const named = { notice: '整改通知', list: '各份年报' };
  const now = new Date('2026-02-01T17:00:00Z');
  const files = unzipSync(await noticesZip(pages.map(outcomeOfPage), named, now, 'zh-CN'));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['青禾县人民政府_整改通知_2026-02-02.docx', '各份年报_2026-02-02.csv']),
  );
  expect(Object.keys(files).every((name) => /^[^\\/:]+$/.test(name) && !name.startsWith('.'))).toBe(true);
  const notice = files['青禾县人民政府_整改通知_2026-02-02.docx'] ?? new Uint8Array();
  // The file that stands in the place of another report of the same body.
  expect(paragraphsOf(notice).join('\n')).toContain('https://www.example.gov.cn/3.pdf');
  const list = strFromU8(files['各份年报_2026-02-02.csv'] ?? new Uint8Array());
  expect(list.trimEnd().split('\r\n')).toHaveLength(1 + pages.length);
});
