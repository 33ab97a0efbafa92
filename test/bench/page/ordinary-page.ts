/** A line of a list on a portal: four elements. */
function listItem(number: number): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/art/${number}.html`;
  const title = document.createElement('b');
  title.textContent = `关于第${number}号地块规划方案的批前公示`;
  link.append(title);
  const date = document.createElement('span');
  date.textContent = '2024-01-26';
  item.append(link, date);
  return item;
}

/** Fills this page with the lists of a portal, which are no report: so many elements. */
export function showOrdinaryPage(elements: number): number {
  const items = Array.from({ length: Math.ceil(elements / 4) }, (_, index) => listItem(index));
  document.body.replaceChildren(...items);
  return document.body.querySelectorAll('*').length;
}
