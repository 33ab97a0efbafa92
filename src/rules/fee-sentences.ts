import type { Report } from '../report/schema/report';
import { plainSentencesOf, type PlainSentence } from './plain-sentences';

/** The row of table 三 for unpaid fees, which a page may show as lines of text. */
const rowOfTable = '逾期未按收费通知要求';

/** 信息处理费, 信息公开处理费, 收费通知. */
const named = /处理费|收费通知/;

const denied = /(?:未|没有|无|不|免)[^,;]{0,8}(?:收费|收取|费用)/;

/** Where reports are to speak of it. */
const sectionOfFees = 6;

/** Whether a sentence speaks of the fee, if only to say that none was charged. */
function speaksOfFee({ letters, section }: PlainSentence): boolean {
  const words = letters.replaceAll('行政事业性收费', '');
  if (words.includes(rowOfTable)) return false;
  if (named.test(words)) return true;
  if (section === sectionOfFees) return /收费|收取|费用/.test(words);
  return /申请|信息公开/.test(words) && denied.test(words);
}

/** Whether the text says anything of the fee for processing information, 信息处理费. */
export function statesFee(report: Report): boolean {
  return plainSentencesOf(report).some(speaksOfFee);
}

/** Fees of another kind, which have other amounts. */
const otherFees = /邮寄|复制|检索|诉讼费|行政事业性/;

const continued = /^(?:其中|实际|实收|共计|合计|总金额|缴)|(?:实际收|总金额)/;

/** The sentences that give figures of the fee; one that goes on with them behind another is one of them. */
export function sentencesOnFee(report: Report): PlainSentence[] {
  let isBehind = false;
  return plainSentencesOf(report).filter(({ letters }) => {
    const isOnFee = named.test(letters) || (isBehind && continued.test(letters));
    isBehind = isOnFee && !otherFees.test(letters) && !letters.includes(rowOfTable);
    return isBehind;
  });
}
