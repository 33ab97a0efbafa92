import type { Localized } from '../language/language';

/** Spaces that the interface sets around figures and that the form and official letters do not. */
const aroundSigns = / ?([+=÷×−≠]) ?/g;
const beforeFigures = /(?<=[^\p{ASCII}]) (?=\d)/gu;
const afterFigures = /(?<=[\d%]) (?=[^\p{ASCII}])/gu;

/** A Chinese sentence as official letters set it; words in quotation marks stay as they are. */
export function officialStyle(text: string): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“')
        ? part
        : part.replace(aroundSigns, '$1').replace(beforeFigures, '').replace(afterFigures, ''),
    )
    .join('');
}

/** A text whose Chinese is set as in official letters. */
export function inOfficialStyle({ 'zh-CN': chinese, en }: Localized): Localized {
  return { 'zh-CN': officialStyle(chinese), en };
}
