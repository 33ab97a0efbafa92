import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { finding, onlyExplanation, openPage, unbalanced } from './marked-page';

const concluded = 'applications.concluded.naturalPerson';
const newlyReceived = 'applications.newlyReceived.naturalPerson';

test('no cell moves or changes its size', () => {
  const { marks, cells, show } = openPage();
  const layout = () => {
    const { left, top } = document.body.getBoundingClientRect();
    return [...cells.values()].map((cell) => {
      const { x, y, width, height } = cell.getBoundingClientRect();
      return [x - left, y - top, width, height];
    });
  };
  const before = layout();
  const severities = ['error', 'warning', 'notice'] as const;
  const everywhere = severities.flatMap((severity, index) =>
    [...cells.keys()]
      .filter((_, position) => position % severities.length === index)
      .map((path) => finding({ cells: [path], severity })),
  );
  show(everywhere, { diagnoses: [onlyExplanation(newlyReceived)] });
  expect(layout()).toEqual(before);
  show([unbalanced]);
  marks.select(0);
  expect(layout()).toEqual(before);
});

test('each kind of mark has a line of its own, apart from its colour', () => {
  const { marks, cell, show } = openPage();
  const severities = { granted: 'error', carriedOut: 'warning', carriedIn: 'notice' } as const;
  const shown = Object.entries(severities).map(([row, severity]) =>
    finding({ cells: [`applications.${row}.total`], severity }),
  );
  show([...shown, unbalanced], { diagnoses: [onlyExplanation(newlyReceived)] });
  marks.select(3);
  const line = (path: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(cell(path));
    return `${outlineWidth} ${outlineStyle}`;
  };
  expect({
    error: line('applications.granted.total'),
    warning: line('applications.carriedOut.total'),
    notice: line('applications.carriedIn.total'),
    suspect: line(newlyReceived),
    part: line('applications.carriedIn.naturalPerson'),
    selected: line(concluded),
  }).toEqual({
    error: '2px solid',
    warning: '3px double',
    notice: '2px dotted',
    suspect: '2px dashed',
    part: '1px solid',
    selected: '3px solid',
  });
});

test('the lines are light where the text of the page is light', () => {
  const { cell, show } = openPage();
  const brightness = () => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (canvas === null) throw new Error('no canvas');
    canvas.fillStyle = getComputedStyle(cell(concluded)).outlineColor;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].reduce((sum, part) => sum + part, 0);
  };
  show([unbalanced]);
  cell(concluded).style.color = '#222';
  const onLight = brightness();
  cell(concluded).style.color = '#ddd';
  expect(brightness()).toBeGreaterThan(onLight + 100);
});

test('marks do not print', async () => {
  const { marks, cell, show } = openPage();
  show([unbalanced]);
  marks.select(0);
  const drawn = () => unbalanced.cells.map((path) => getComputedStyle(cell(path)).outlineStyle);
  expect(drawn()).toEqual(['solid', 'solid', 'solid', 'solid']);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    expect(drawn()).toEqual(['none', 'none', 'none', 'none']);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});
