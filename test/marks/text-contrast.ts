/** Text on a background, both as `rgb(…)`. */
export interface ShownText {
  readonly text: string;
  readonly contrast: number;
}

/** The texts that an element shows, each with its contrast by WCAG 2; what is not opaque counts as not there. */
export function shownTexts(root: Element): ShownText[] {
  return [root, ...root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && ownTextOf(element) !== '')
    .map((element) => ({
      text: ownTextOf(element),
      contrast: contrastOf(getComputedStyle(element).color, backgroundOf(element)),
    }));
}

function ownTextOf(element: Element): string {
  const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return nodes
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

function backgroundOf(element: Element): string {
  const { backgroundColor } = getComputedStyle(element);
  if (channelsOf(backgroundColor).length === 3) return backgroundColor;
  return element.parentElement === null ? 'rgb(255, 255, 255)' : backgroundOf(element.parentElement);
}

function channelsOf(color: string): number[] {
  return color.startsWith('rgb(') ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
}

function luminanceOf(color: string): number {
  const [red = NaN, green = NaN, blue = NaN] = channelsOf(color).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [darker = NaN, lighter = NaN] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
