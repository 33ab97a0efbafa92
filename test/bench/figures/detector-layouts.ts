import { inBenchPage } from '../chromium/bench-page';
import { countLayouts } from '../chromium/layouts';

/** So many looks; the few layouts that Chromium makes for its own frames are lost among them. */
const rounds = 50;

/**
 * How many layouts one look of the detector forces at an ordinary page without a valid one.
 *
 * @throws Error when forced layouts are not counted in this Chromium
 */
export function detectorLayouts(elements: number): Promise<number> {
  return inBenchPage(async ({ page, call }) => {
    await call('ordinary-page', 'showOrdinaryPage', elements);
    const forced = await countLayouts(page, () => call('detector', 'forceLayouts', rounds));
    if (forced < rounds) throw new Error(`of ${rounds} forced layouts ${forced} were counted`);
    const made = await countLayouts(page, () => call('detector', 'lookWithoutLayout', rounds));
    return Math.floor(made / rounds);
  });
}
