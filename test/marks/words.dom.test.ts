import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finding, marksOn, openPage, watchCard } from './marked-page';
import { markedWords, openFrame, pointAt, rangesOf, withoutHighlights, writeText } from './words';

const concluded = 'applications.concluded.total';
const carriedOut = 'applications.carriedOut.total';
const markup = () => document.documentElement.outerHTML;

const torn = '<p>全年收到<span>申请<b>6</b>4</span>件，办结62件，占<i>96.9%</i>。</p>';

describe('at rest', () => {
  test('the words of each severity are marked in their text nodes, and the markup stays as it is', () => {
    const { show, marks } = openPage();
    const text = writeText(torn);
    const before = markup();
    const findings = [
      finding({ cells: [], severity: 'warning', quote: '收到申请64件' }),
      finding({ cells: [], severity: 'notice', quote: '96.9%' }),
      finding({ cells: [], severity: 'warning', quote: '办结62件' }),
    ];
    const words = new Map(findings.map(({ quote }, index) => [index, rangesOf(text, quote ?? '')]));
    show(findings, { words });
    expect(markedWords()).toEqual({
      'gouji-warning': ['收到', '申请', '6', '4', '件', '办结62件'],
      'gouji-notice': ['96.9%'],
    });
    expect(markup()).toBe(before);
    expect(marks.marked).toBe(true);
  });

  test('the first cell that the words contradict is marked as well', () => {
    const { show, cell } = openPage();
    const text = writeText(torn);
    const contradiction = finding({ cells: [concluded, carriedOut], severity: 'warning', quote: '办结62件' });
    show([contradiction], { words: new Map([[0, rangesOf(text, '办结62件')]]) });
    expect(marksOn(cell(concluded))).toEqual({ severity: 'warning', cell: concluded, role: 'total' });
    expect(marksOn(cell(carriedOut))).toEqual({});
  });

  test('each severity has a line of its own, apart from its colour', () => {
    openPage();
    const text = writeText(torn);
    const lineOf = (name: string) => getComputedStyle(text, `::highlight(${name})`).textDecorationStyle;
    expect(['gouji-error', 'gouji-warning', 'gouji-notice'].map(lineOf)).toEqual([
      'wavy',
      'double',
      'dotted',
    ]);
  });
});

describe('under the pointer', () => {
  test('words have a card with what they say, the gravest finding first where they overlap', async () => {
    const { show } = openPage();
    const { card, host } = watchCard();
    const text = writeText(torn);
    const findings = [
      finding({ cells: [], severity: 'notice', quote: '办结62件，占96.9%', title: '比例' }),
      finding({ cells: [], severity: 'warning', quote: '办结62件', title: '办结' }),
    ];
    const words = new Map(findings.map(({ quote }, index) => [index, rangesOf(text, quote ?? '')]));
    show(findings, { words });
    const titles = () => [...(card()?.querySelectorAll('.title') ?? [])].map((title) => title.textContent);
    await userEvent.hover(document.documentElement, pointAt(rangesOf(text, '办结62件')));
    await expect.poll(titles).toEqual(['办结', '比例']);
    expect(card()?.querySelector('.quote')?.textContent).toBe('“办结62件”');
    await userEvent.hover(document.documentElement, pointAt(rangesOf(text, '96.9%')));
    await expect.poll(titles).toEqual(['比例']);
    await userEvent.hover(document.documentElement, pointAt(rangesOf(text, '全年')));
    await expect.poll(host).toBeNull();
  });

  test('a press on words opens their card at once, one beside them closes it', async () => {
    const { show } = openPage();
    const { card, host } = watchCard();
    const text = writeText(torn);
    show([finding({ cells: [], quote: '办结62件' })], { words: new Map([[0, rangesOf(text, '办结62件')]]) });
    await userEvent.click(document.documentElement, pointAt(rangesOf(text, '办结')));
    await expect.poll(() => card()?.role).toBe('dialog');
    await userEvent.click(document.documentElement, pointAt(rangesOf(text, '全年')));
    expect(host()).toBeNull();
  });

  test('the card of the contradicted cell tells the words', async () => {
    const { show, cell } = openPage();
    const { card } = watchCard();
    const text = writeText(torn);
    const words = new Map([[0, rangesOf(text, '办结62件')]]);
    show([finding({ cells: [concluded], quote: '办结62件' })], { words });
    await userEvent.hover(cell(concluded));
    await expect.poll(() => card()?.querySelector('.quote')?.textContent).toBe('“办结62件”');
  });
});

describe('selected', () => {
  test('the words stand out, their card is beside them, and the cells that they contradict are lit', async () => {
    const { show, marks, cell } = openPage();
    const { card } = watchCard();
    const text = writeText(torn);
    const ranges = rangesOf(text, '收到申请64件');
    show([finding({ cells: [concluded, carriedOut], quote: '收到申请64件' })], {
      words: new Map([[0, ranges]]),
    });
    expect(marks.select(0)).toBe(true);
    expect(markedWords()['gouji-selected']).toEqual(['收到', '申请', '6', '4', '件']);
    expect(marksOn(cell(concluded))).toEqual({
      severity: 'error',
      cell: concluded,
      role: 'total',
      selected: 'true',
    });
    expect(marksOn(cell(carriedOut))).toEqual({ cell: carriedOut, role: 'part' });
    await expect.poll(card).not.toBeNull();
    const distance = () => {
      const bottom = Math.max(...ranges.map((range) => range.getBoundingClientRect().bottom));
      return Math.round((card()?.getBoundingClientRect().top ?? Infinity) - bottom);
    };
    await expect.poll(distance).toBe(8);
    marks.select(null);
    expect(markedWords()).toEqual({ 'gouji-error': ['收到', '申请', '6', '4', '件'] });
  });

  test.each([
    ['a paragraph longer than the window', 'width: 300px'],
    ['a part of the page that scrolls', 'width: 300px; height: 1500px; overflow: auto'],
  ])('words in %s are brought into the window', async (_, style) => {
    const { show, marks } = openPage();
    const filling = '本机关认真贯彻落实有关要求。'.repeat(800);
    const text = writeText(`<p style="${style}">${filling}办结62件${filling}</p>`);
    const ranges = rangesOf(text, '办结62件');
    show([finding({ cells: [], quote: '办结62件' })], { words: new Map([[0, ranges]]) });
    marks.select(0);
    const isInWindow = () => {
      const { top, bottom } = ranges[0]?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 0 && bottom <= innerHeight;
    };
    await expect.poll(isInWindow).toBe(true);
  });

  test('words that the page has taken away have no place any more', () => {
    const { show, marks } = openPage();
    const text = writeText(torn);
    show([finding({ cells: [], quote: '办结62件' })], { words: new Map([[0, rangesOf(text, '办结62件')]]) });
    text.querySelector('p')?.replaceChildren('办结62件');
    expect(marks.select(0)).toBe(false);
  });
});

describe('in another tree', () => {
  test('words in a frame are marked by its own window, where their card opens too', async () => {
    const { show, marks } = openPage();
    const inner = await openFrame('<p style="margin: 60px">全年办结62件。</p>');
    const before = [markup(), inner.documentElement.outerHTML];
    show([finding({ cells: [], quote: '办结62件' })], {
      words: new Map([[0, rangesOf(inner.body, '办结62件')]]),
    });
    expect([markedWords(), markedWords(inner)]).toEqual([{}, { 'gouji-error': ['办结62件'] }]);
    expect(marks.select(0)).toBe(true);
    expect(markedWords(inner)['gouji-selected']).toEqual(['办结62件']);
    expect(inner.querySelector('gouji-card')).not.toBeNull();
    marks.clear();
    expect([markedWords(), markedWords(inner)]).toEqual([{}, {}]);
    expect([markup(), inner.documentElement.outerHTML]).toEqual(before);
  });

  test('words that stand bare in a shadow tree have a card beside them', async () => {
    const { show, marks } = openPage();
    const { card } = watchCard();
    const host = writeText('<div></div>').querySelector('div');
    const shadow = host?.attachShadow({ mode: 'open' });
    shadow?.append('全年办结62件。');
    if (shadow === undefined) throw new Error('the page has no shadow tree');
    show([finding({ cells: [], quote: '办结62件' })], {
      words: new Map([[0, rangesOf(shadow, '办结62件')]]),
    });
    await userEvent.hover(document.documentElement, pointAt(rangesOf(shadow, '办结62件')));
    await expect.poll(() => card()?.querySelector('.quote')?.textContent).toBe('“办结62件”');
    expect(marks.select(0)).toBe(true);
  });
});

describe('cleared', () => {
  test('the page is as before: its markup and the words that it marks itself', () => {
    const { show, marks, cell } = openPage();
    const text = writeText(torn);
    const own = new Highlight(...rangesOf(text, '全年'));
    CSS.highlights.set('own', own);
    onTestFinished(() => void CSS.highlights.delete('own'));
    const before = markup();
    show([finding({ cells: [concluded], quote: '办结62件' })], {
      words: new Map([[0, rangesOf(text, '办结62件')]]),
    });
    marks.select(0);
    expect(marksOn(cell(concluded))).not.toEqual({});
    marks.clear();
    expect(markedWords()).toEqual({ own: ['全年'] });
    expect(markup()).toBe(before);
    expect(marks.marked).toBe(false);
  });
});

describe('where the browser cannot mark words', () => {
  test('the elements around them carry the marks, and lose them again', async () => {
    withoutHighlights();
    const { show, marks } = openPage();
    const { card } = watchCard();
    const text = writeText(torn);
    const before = markup();
    const findings = [
      finding({ cells: [], severity: 'notice', quote: '全年' }),
      finding({ cells: [], severity: 'warning', quote: '办结62件' }),
      finding({ cells: [], severity: 'notice', quote: '96.9%' }),
    ];
    const words = new Map(findings.map(({ quote }, index) => [index, rangesOf(text, quote ?? '')]));
    show(findings, { words });
    const [paragraph, figure] = [text.querySelector('p'), text.querySelector('i')];
    if (!paragraph || !figure) throw new Error('the page has no paragraph');
    expect(markedWords()).toEqual({});
    expect(marksOn(paragraph)).toEqual({ severity: 'warning', role: 'words' });
    expect(marksOn(figure)).toEqual({ severity: 'notice', role: 'words' });
    marks.select(0);
    expect(marksOn(paragraph)).toEqual({ severity: 'notice', role: 'words', selected: 'true' });
    await userEvent.hover(figure);
    await expect.poll(() => card()?.querySelector('.quote')?.textContent).toBe('“96.9%”');
    marks.clear();
    expect(markup()).toBe(before);
  });

  test('an element that holds a figure too keeps the mark of its cell', () => {
    withoutHighlights();
    const { show, marks, cell } = openPage();
    const before = markup();
    const span = cell(concluded).querySelector('span');
    if (span === null) throw new Error('the cell has no words');
    show([finding({ cells: [concluded], quote: '0' })], {
      cells: new Map([[concluded, span]]),
      words: new Map([[0, rangesOf(span, '0')]]),
    });
    expect(marksOn(span)).toEqual({ severity: 'error', cell: concluded, role: 'total' });
    marks.clear();
    expect(markup()).toBe(before);
  });
});
