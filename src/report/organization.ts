import { squeeze } from '../letters/plain';
import type { Flow } from '../table/flow';

const titleWords =
  /(?:关于)?(?:20\d{2,4}年?度?|二[〇○零]二?[〇○零一二三四五六七八九]{1,2}年度?)|(?:的)?(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度|年)?(?:工作)?(?:报告|年报).*$|的$|^.*关于(?:印发|公布|发布)|^(?:印发|公布|发布)|^关于/g;

/** The body that a title names, in simplified script; null where it names none. */
export function organizationOf(title: string): string | null {
  let letters = squeeze(title).replace(/^[^\p{Script=Han}\d]+/u, '');
  for (let before = ''; before !== letters;) {
    before = letters;
    letters = letters.replace(titleWords, '');
  }
  letters = letters.replace(/[^\p{Script=Han}\d()·]/gu, '').replace(/^\d+|(?:的|关于)$/g, '');
  return letters.length >= 2 ? letters : null;
}

const namedInText =
  /([\p{Script=Han}]{2,30}?)(?:关于)?(?:20\d{2})年(?:度)?(?:政府)?信息公开(?:工作)?(?:年度)?报告/u;
const leadingVerbs = /^.*(?:公开|公布|发布|现将|编制|制作|撰写|形成|了|将|把|为)/;

/** The body that a sentence such as 现公开…2024年政府信息公开工作年度报告 names; null for none. */
function organizationInSentence(text: string): string | null {
  const name = namedInText.exec(squeeze(text))?.[1]?.replace(leadingVerbs, '') ?? '';
  return name.length >= 2 && !/^(?:本|我|该)/.test(name) ? name : null;
}

/** The heading of section 一 lies within so many lines; the sentence that names the body before it. */
const farthestSentence = 60;

/**
 * The body whose report it is, in full and in simplified script: from the title, else from the
 * first sentence that names the report.
 */
export function organizationIn<Node>(title: string | null, flow: Flow<Node>): string | null {
  const fromTitle = title === null ? null : organizationOf(title);
  if (fromTitle !== null) return fromTitle;
  const lines = flow.blocks.filter((block) => block.kind === 'text').slice(0, farthestSentence);
  for (const line of lines) {
    const named = organizationInSentence(line.text);
    if (named !== null) return named;
  }
  return null;
}
