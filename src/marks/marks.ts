import { isActive } from '../check/active';
import { fill } from '../language/fill';
import { textIn } from '../language/text-in';
import type { PageDisplay } from '../settings/page-display';
import { plainDisplay } from '../settings/plain-display';
import { createCard, type Entrance } from './card';
import type { MarkedPlace, Places, ShownFinding } from './locate';
import type { MarkActions } from './mark-actions';
import { createNotice } from './notice';
import type { Marks } from './page-marks';
import { createReach } from './reach';
import { sameFinding } from './same-finding';
import { putMarks, type MarkedResult, type Shown } from './shown';
import { spotOfElement } from './spot';
import { watchReader } from './watch-reader';
import { actionWords } from './wording';

export type { Marks } from './page-marks';

/** How a finding is lit. */
interface Lighting extends Entrance {
  readonly scroll: boolean;
  /** The place that was clicked. */
  readonly at?: MarkedPlace;
}

/** The marks of a document; nothing is touched before `show`. */
export function createMarks(document: Document, actions: MarkActions): Marks {
  let display = plainDisplay;
  let shown: Shown | null = null;
  let selected: ShownFinding | null = null;
  /** The card of the selected finding is wanted, until the reader closes it. */
  let isPinned = false;
  /** Which place of the selected finding its card stands beside, if the reader chose one; its own may be out of sight. */
  let chosen: MarkedPlace | null = null;
  let hovered: MarkedPlace | null = null;
  let isOrphaned = false;

  const reach = createReach();
  const notice = createNotice(document, () => display);
  const card = createCard(document, () => display, {
    dismiss,
    step: (by) => void walk(by, false),
    letter: ({ index }) => actions.letter(index),
    async ignore({ index }, reason) {
      if (isAlive()) await actions.ignore(index, reason);
    },
    openRule(rule) {
      if (isAlive()) actions.openRule(rule);
    },
  });

  /** Whether the extension still runs; otherwise the marks go, since nothing can be done with them any more. */
  function isAlive(): boolean {
    if (actions.isConnected()) return true;
    const wasMarked = shown?.isMarked === true;
    actions.end();
    clear();
    if (wasMarked) sayOrphaned();
    return false;
  }

  function sayOrphaned(): void {
    if (isOrphaned) return;
    isOrphaned = true;
    notice.say(actionWords.orphaned, true);
  }

  function dismiss(): void {
    isPinned = false;
    hovered = null;
    card.close();
  }

  function clear(): void {
    dismiss();
    notice.close();
    reach.leave();
    shown?.remove();
    shown = selected = null;
  }

  function openSelected(entrance: Entrance = {}): void {
    if (shown === null || selected === null) return;
    const found = shown.onPage(selected);
    const order = shown.order();
    const position = { rank: order.rankOf(selected.index), count: order.count };
    const { sight } = reach;
    const spot = sight === 'hidden' ? null : (chosen?.spot ?? found?.spot ?? null);
    card.open({ spot, findings: [found ?? selected], position, sight }, entrance);
  }

  function light(next: ShownFinding | null, { scroll, at, ...entrance }: Lighting): boolean {
    const isOther = next?.index !== selected?.index;
    const found = shown?.onPage(next) ?? null;
    selected = next;
    isPinned = next !== null;
    chosen = at ?? null;
    hovered = null;
    notice.close();
    shown?.light(found);
    if (next === null) card.close();
    reach.bring(scroll ? (found?.spot ?? null) : null, () => isPinned && openSelected(entrance));
    if (isOther) actions.selected();
    return found !== null;
  }

  /** Opens the card of the place under the pointer; elsewhere, that of the selected finding comes back. */
  function rest(place: MarkedPlace | null): void {
    if (place !== null && !isAlive()) return;
    const isOfSelected = place !== null && isPinned && isSelectedAt(place);
    const other = isOfSelected ? null : place;
    const isMissed = isOfSelected && card.isOutOfSight;
    if ((other === hovered && !isMissed) || card.isFocused) return;
    hovered = other;
    if (isMissed) chosen = place;
    if (other !== null) openHovered(other);
    else if (isPinned) openSelected();
    else card.close();
  }

  function openHovered({ spot, findings }: MarkedPlace): void {
    card.open({ spot, findings, position: null });
  }

  function isSelectedAt({ findings }: MarkedPlace): boolean {
    return findings.some(({ index }) => index === selected?.index);
  }

  function choose(place: MarkedPlace): void {
    if (!isAlive()) return;
    const [gravest = null] = place.findings;
    light(isSelectedAt(place) ? selected : gravest, { scroll: false, announce: true, at: place });
  }

  function walk(by: number, focus: boolean): boolean {
    if (!isAlive()) return false;
    const next = shown?.order().after(selected?.index ?? null, by) ?? null;
    if (next !== null) light(next, { scroll: true, announce: true, focus });
    return next !== null;
  }

  function show(result: MarkedResult, places: Places, shownAs: PageDisplay): void {
    const before = shown;
    before?.remove();
    display = shownAs;
    shown = putMarks(document, result, places);
    watchReader(document, shown, {
      shortcuts: () => display.shortcuts,
      isCard: (path) => card.isAmong(path) || notice.isAmong(path),
      isTypingInCard: () => card.isTyping,
      step: (by) => walk(by, true),
      rest,
      choose,
      dismiss,
      escape() {
        if (!card.cancel()) dismiss();
      },
      comeBack: () => void isAlive(),
    });
    if (before !== null) carryOver(before, shown);
  }

  /** Finds again what was lit and what was under the pointer. */
  function carryOver(before: Shown, now: Shown): void {
    const [was, place] = [selected, hovered];
    selected = was && sameFinding(was, before.all, now.all);
    if (was !== null && isActive(was.finding) && selected !== null && !isActive(selected.finding)) {
      goOnFrom(selected, now);
      return;
    }
    now.light(now.onPage(selected));
    if (selected === null) isPinned = false;
    chosen = chosen && selected && now.placeLike(chosen, before);
    hovered = place && now.placeLike(place, before);
    if (hovered !== null) openHovered(hovered);
    else if (isPinned) openSelected();
    else card.close();
    if (selected?.index !== was?.index) actions.selected();
  }

  /** The selected finding was just ignored. */
  function goOnFrom(ignored: ShownFinding, now: Shown): void {
    const order = now.order();
    const next = isPinned ? order.after(ignored.index, 1) : null;
    const title = textIn(ignored.finding.title, display.language);
    const words = fill(textIn(actionWords.ignored, display.language), { title }, display.language);
    light(next, { scroll: true, announce: true, words });
    if (order.count === 0) notice.say(actionWords.allDone, false);
  }

  return {
    show,
    select(index) {
      const next = index === null ? null : (shown?.all[index] ?? null);
      return light(next, { scroll: true, announce: true });
    },
    step: (by) => walk(by, false),
    reveal(cell) {
      if (cell !== null) reach.bring(spotOfElement(cell), () => undefined);
      return cell !== null;
    },
    clear,
    sayOrphaned,
    get selected() {
      return selected?.index ?? null;
    },
    get marked() {
      return shown?.isMarked ?? false;
    },
  };
}
