import type { ChangeClaim, Claim, ShareClaim } from '../claims/claim';
import { claimsOf } from '../claims/claims-of';
import { formatNumber } from '../language/fill';
import type { Localized } from '../language/language';
import { plain } from '../letters/plain';
import type { Report } from '../report/schema/report';
import { quoteAcross, sentenceOf } from './claim-sentences';
import { isPrintedAs, roundedAs } from './percentages';
import { bothForms, defineRule } from './rule';
import { tableBasesOf } from './share-bases';
import { sumName } from './sum-name';
import { areKnown, differentSums, type TableSum } from './table-sums';
import { verdictOnClaims, type Assessment } from './verdict-on-claims';

type Name = 'share' | 'shareOfTable' | 'change';

/** `以表三“（七）总计”的“总计” 70 为总数应为 44.3%`. */
function sharesInWords(report: Report, claim: ShareClaim, bases: readonly TableSum[]): Localized {
  const shares = bases.map(({ cells, sum }) => ({
    name: sumName(report, cells),
    sum: formatNumber(sum),
    percent: roundedAs(claim, (claim.part.value / sum) * 100),
  }));
  return {
    'zh-CN': shares
      .map(({ name, sum, percent }) => `以${name['zh-CN']} ${sum} 为总数应为 ${percent}%`)
      .join('，'),
    en: shares.map(({ name, sum, percent }) => `${percent}% of ${sum} (${name.en})`).join(' or '),
  };
}

function assessShare(report: Report, claim: ShareClaim): Assessment<Name> {
  const { part, whole, percent } = claim;
  const shareOf = (total: number): number => (part.value / total) * 100;
  const bases = tableBasesOf(report, claim);
  const totals = [whole?.value ?? 0, ...bases.map(({ sum }) => sum ?? 0)].filter((total) => total > 0);
  if (totals.some((total) => isPrintedAs(claim, shareOf(total)))) return 'holds';
  const common = { actual: percent, quote: quoteAcross(report, part, claim) };
  const quote = common.quote.text;
  if (whole !== null && whole.exact && whole.value > 0) {
    const computed = roundedAs(claim, shareOf(whole.value));
    const values = { quote, base: whole.quote.text, part: part.value, whole: whole.value, computed };
    return { wording: 'share', values, cells: [], expected: Number(computed), ...common };
  }
  if (!areKnown(bases)) return null;
  const [first, ...others] = differentSums(bases).filter(({ sum }) => sum > 0 && sum !== part.value);
  if (first === undefined) return null;
  return {
    wording: 'shareOfTable',
    values: { quote, shares: sharesInWords(report, claim, [first, ...others]) },
    cells: first.cells,
    expected: Number(roundedAs(claim, shareOf(first.sum))),
    ...common,
  };
}

function assessChange(report: Report, claim: ChangeClaim): Assessment<Name> {
  const { to, from, percent } = claim;
  if (from === null || from === 0) return null;
  const change = ((to.value - from) / from) * 100;
  if (isPrintedAs(claim, change)) return 'holds';
  const quote = quoteAcross(report, to, claim);
  const computed = roundedAs(claim, change);
  return {
    wording: 'change',
    values: { quote: quote.text, to: to.value, from, computed },
    cells: [],
    expected: Number(change.toFixed(claim.decimals)),
    actual: percent,
    quote,
  };
}

/** Percentages that go with several counts at once: 分别占81.4%、18.6%; 合计占55.7%. */
function isOfSeveral(report: Report, claim: ShareClaim | ChangeClaim): boolean {
  const count = claim.kind === 'share' ? claim.part : claim.to;
  const between = quoteAcross(report, count, claim).text.slice(count.quote.text.length);
  return sentenceOf(report, claim).text.includes('分别') || /合计|共占|总共|累计/.test(plain(between));
}

/** Whether the figures are there from which a percentage can be computed anew. */
function isComputable(report: Report, claim: Claim): claim is ShareClaim | ChangeClaim {
  if ((claim.kind !== 'change' && claim.kind !== 'share') || !claim.exact) return false;
  if (isOfSeveral(report, claim)) return false;
  if (claim.kind === 'change') return claim.to.exact && claim.from !== null;
  if (!claim.part.exact) return false;
  return claim.whole === null ? tableBasesOf(report, claim).length > 0 : claim.whole.exact;
}

export const textPercentage = defineRule<Name>({
  id: 'text-percentage',
  name: { 'zh-CN': '正文的百分比', en: 'percentages in the text' },
  group: 'text',
  severity: 'notice',
  forms: bothForms,
  basis: {
    'zh-CN': '占比、同比由件数算出，按所写的小数位数应当算得出来；四舍五入和截尾都可以',
    en: 'Shares and changes follow from the counts, to the decimals printed, be they rounded or cut off',
  },
  wordings: {
    share: {
      title: { 'zh-CN': '占比与旁边的件数不符', en: 'A share does not follow from its counts' },
      message: {
        'zh-CN': '正文“{quote}”：以“{base}”为总数，{part} ÷ {whole} = {computed}%。请核对件数和占比',
        en: 'The text says “{quote}”: of “{base}” it is {part} ÷ {whole} = {computed}%. Check counts and share',
      },
    },
    shareOfTable: {
      title: { 'zh-CN': '占比与表中的件数不符', en: 'A share does not follow from the table' },
      message: {
        'zh-CN': '正文“{quote}”：{shares}。请核对件数和占比',
        en: 'The text says “{quote}”: it would be {shares}. Check counts and share',
      },
    },
    change: {
      title: { 'zh-CN': '同比与前后件数不符', en: 'A change does not follow from its counts' },
      message: {
        'zh-CN': '正文“{quote}”：（{to} − {from}）÷ {from} = {computed}%。请核对件数和增减幅度',
        en: 'The text says “{quote}”: ({to} − {from}) ÷ {from} = {computed}%. Check counts and change',
      },
    },
  },
  check: (report) =>
    verdictOnClaims(
      report,
      claimsOf(report).filter((claim) => isComputable(report, claim)),
      (claim) => (claim.kind === 'share' ? assessShare(report, claim) : assessChange(report, claim)),
      {
        'zh-CN': '正文写有百分比，但没有读到计算所需的件数',
        en: 'The text has percentages, but the counts to compute them from could not be read',
      },
    ),
});
