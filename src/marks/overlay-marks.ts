import marksStyles from '../../assets/public/marks.css?inline';
import { hostDocumentFor } from './editor';
import type { ElementMarks } from './mark-attributes';
import { createOverlayBox, type OverlayBox } from './overlay-box';
import overlayStyles from './overlay.css?inline';
import { restlessFrames } from './restless-frames';
import { createShadowHost } from './shadow-host';
import { showOnTop } from './top-layer';
import { zoomOf } from './zoom';

/** How long what costs more to find out is taken to hold, in milliseconds. */
const studyEvery = 250;

/** So often a layer is put back that the page has taken out; then the page has its way. */
const mostReturns = 5;

/** Marks that stand beside the markup of what they mark. */
export interface OverlayMarks {
  /** Gives an element exactly these marks; none where no document around it can take them. */
  write(element: Element, marks: ElementMarks): void;
  /** Takes all of them off. */
  remove(): void;
}

/** Marks over elements in which nothing may be written, such as what an editor will publish. */
export function createOverlayMarks(): OverlayMarks {
  const layers = new Map<Document, OverlayMarks>();
  return {
    write(element, marks) {
      const document = hostDocumentFor(element);
      if (document === null) return;
      const layer = layers.get(document) ?? createLayer(document);
      layers.set(document, layer);
      layer.write(element, marks);
    },
    remove() {
      for (const layer of layers.values()) layer.remove();
      layers.clear();
    },
  };
}

/** The marks that one document takes for itself and its frames; nothing is in its markup while there are none. */
function createLayer(document: Document): OverlayMarks {
  const { host, root } = createShadowHost(document, 'gouji-marks', overlayStyles + marksStyles);
  const layer = document.createElement('div');
  layer.className = 'layer';
  root.append(layer);
  const boxes = new Map<Element, OverlayBox>();
  const frames = restlessFrames(document.defaultView ?? window, run);
  let returns = 0;
  let studied = 0;

  function put(): void {
    document.documentElement.append(host);
    if (!layer.isConnected) return;
    layer.style.zoom = String(1 / zoomOf(host));
    showOnTop(layer);
  }

  /** Says whether a box had to be laid anew. */
  function run(now: number): boolean {
    if (boxes.size === 0) {
      remove();
      return false;
    }
    if (!host.isConnected && returns < mostReturns) {
      returns += 1;
      put();
    }
    const isDue = now - studied >= studyEvery;
    if (isDue) studied = now;
    let hasMoved = false;
    for (const box of boxes.values()) {
      if (isDue) box.study();
      hasMoved = box.follow() || hasMoved;
    }
    return hasMoved;
  }

  function remove(): void {
    frames.stop();
    boxes.clear();
    layer.replaceChildren();
    host.remove();
  }

  return {
    write(element, marks) {
      const known = boxes.get(element);
      if (Object.keys(marks).length === 0) {
        known?.box.remove();
        boxes.delete(element);
        return;
      }
      const box = known ?? createOverlayBox(document, element);
      box.wear(marks);
      if (known !== undefined) return;
      boxes.set(element, box);
      layer.append(box.box);
      if (!host.isConnected) put();
      frames.listenTo(document);
      frames.listenTo(element.ownerDocument);
      frames.wake();
      box.study();
      box.follow();
    },
    remove,
  };
}
