import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Random } from '../generator/random';
import { articleMarkup, pageMarkup, type Publication } from './article';
import { bodies, nameIn, sites, years, type Body, type Site, type Year } from './bodies';
import { faults, type Fault } from './faults';
import { slip, type Draft } from './slips';
import { drawThreeYears } from './three-years';

const truthSchema = z.array(
  z.strictObject({
    body: z.string(),
    year: z.literal([...years]),
    /** What is wrong with the report; see `slips.ts`. */
    slip: z.string(),
    /** Every finding that the report calls for: rule, severity, first cell or null. */
    findings: z.array(z.tuple([z.string(), z.enum(['error', 'warning', 'notice']), z.nullable(z.string())])),
  }),
);

/** The errors planted in the portal's reports. */
export const truth = truthSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'truth.json'), 'utf8')),
);

/** One report of the portal. */
export interface PublishedReport {
  readonly body: Body;
  readonly year: Year;
  readonly host: string;
  readonly path: string;
  readonly publication: Publication;
  readonly charset: Site['charset'];
  /** Title, text and tables. */
  readonly article: string;
  /** The page around them. */
  readonly markup: string;
  readonly fault: Fault | null;
}

function draftOf(figures: Draft['figures'], year: Year): Draft {
  const total = (row: string): number => figures.values.get(`applications.${row}.total`) ?? 0;
  const narrative = {
    received: total('newlyReceived'),
    carriedIn: total('carriedIn'),
    concluded: total('concluded'),
    carriedOut: total('carriedOut'),
    periodYear: year,
    account: year,
    sections: {},
  };
  return { year, figures, narrative, omitted: [] };
}

/** 人民政府 publish by the end of March, all others by the end of January. */
const dayOfPublication = (name: string, year: Year): string =>
  `${year + 1}-${name.endsWith('县人民政府') ? '03-12' : '01-18'}`;

function publish(body: Body, index: number, year: Year, figures: Draft['figures']): PublishedReport {
  const name = nameIn(body, year);
  const fault = faults.find((each) => each.body === body.name && each.year === year)?.fault ?? null;
  // One body published elsewhere before it moved to the county's site.
  const isElsewhere = body.name === '青禾县审计局' && year === 2022;
  const host = isElsewhere ? (sites[4]?.host ?? body.site.host) : body.site.host;
  const site = sites.find((each) => each.host === host) ?? body.site;
  const publication: Publication = {
    title: `${name}${year}年政府信息公开工作年度报告`,
    organization: name,
    publishedOn: dayOfPublication(body.name, year),
    list: { address: '/zwgk/nb/index.html', name: '政府信息公开年报' },
    charset: fault?.kind === 'charset' ? fault.page : site.charset === 'utf-8' ? 'utf-8' : 'gb2312',
  };
  const planted = truth.filter((each) => each.body === body.name && each.year === year);
  const draft = planted.reduce((made, each) => slip(made, each.slip), draftOf(figures, year));
  const article = articleMarkup(draft, publication);
  return {
    ...{ body, year, host, publication, article, fault, charset: site.charset },
    path: `/zwgk/nb/${year}/art_${index}.html`,
    markup: pageMarkup(article, publication),
  };
}

/** The 300 reports of the portal: a hundred bodies on five hosts over three years. */
export function publishedReports(): readonly PublishedReport[] {
  return bodies.flatMap((body, index) => {
    const figures = drawThreeYears(new Random(9000 + index));
    return years.map((year) => publish(body, index, year, figures[year]));
  });
}
