/** Markup around a script that builds the page from fixtures, as portals do in the browser. */
const built = (script: string): string => `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>某某市人民政府门户网站</title></head>
  <body>
    <main></main>
    <script>
      const main = document.querySelector('main');
      /** The body of a fixture, as nodes of this page. */
      async function bodyOf(name) {
        const response = await fetch(name + '.html');
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        return [...page.body.childNodes].map((node) => document.importNode(node, true));
      }
      ${script}
    </script>
  </body>
</html>`;

const frameFrom = (host: string): string =>
  built(`
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1000px; height: 800px';
    frame.src = 'http://${host}:' + location.port + '/wrong-column.html';
    main.append(frame);
  `);

/** Pages that hold the report of a fixture in other ways than as their own markup, by name. */
export const livingPages: Readonly<Record<string, string>> = {
  'frame-of-same-origin': `<!doctype html><meta charset="utf-8"><title>信息公开</title>
    <iframe src="wrong-column.html" width="1000" height="800"></iframe>`,
  'frame-of-another-portal': frameFrom('xxgk.other.gov.cn'),
  'frame-of-another-domain': frameFrom('intranet.test'),
  'built-late': built(`setTimeout(async () => main.append(...(await bodyOf('wrong-column'))), 3000);`),
  'shadow-tree': built(`
    bodyOf('wrong-column').then((nodes) => {
      const host = document.createElement('report-view');
      host.attachShadow({ mode: 'open' }).append(...nodes);
      main.append(host);
    });
  `),
  tabbed: built(`
    bodyOf('wrong-column').then((nodes) => {
      main.append(...nodes);
      const tables = [...main.querySelectorAll('table')].filter((table) => /第二十条|勾稽关系|尚未审结/.test(table.textContent));
      tables.forEach((table, index) => {
        const panel = document.createElement('div');
        panel.className = 'panel';
        panel.hidden = index > 0;
        table.replaceWith(panel);
        panel.append(table);
      });
    });
    function showPanel(shown) {
      document.querySelectorAll('.panel').forEach((panel, index) => (panel.hidden = index !== shown));
    }
  `),
  swapping: built(`
    async function open(name) {
      main.replaceChildren(...(await bodyOf(name)));
      history.pushState(null, '', '?report=' + name);
    }
    open('wrong-column');
  `),
  'contradicted-by-text': built(`
    bodyOf('clean-2021').then((nodes) => {
      main.append(...nodes);
      const heading = [...main.querySelectorAll('p')].find((line) => line.textContent.includes('一、总体情况'));
      const sentence = document.createElement('p');
      const figure = document.createElement('b');
      figure.append('99');
      sentence.append('全年收到政府信息公开申请9', figure, '件。');
      heading.after(sentence);
    });
  `),
  editor: built(`
    bodyOf('wrong-column').then((nodes) => {
      main.contentEditable = 'true';
      main.append(...nodes);
    });
  `),
  'editor-frame': built(`
    bodyOf('wrong-column').then((nodes) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 1000px; height: 600px';
      main.append(frame);
      frame.contentDocument.body.append(...nodes);
      frame.contentDocument.designMode = 'on';
    });
  `),
  corrected: built(`bodyOf('wrong-column').then((nodes) => main.append(...nodes));`),
};
