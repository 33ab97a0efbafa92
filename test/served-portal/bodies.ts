/** A county's site, on a host of its own. */
export interface Site {
  readonly county: string;
  readonly host: string;
  readonly charset: 'utf-8' | 'gb18030';
}

export const sites: readonly Site[] = [
  { county: '青禾县', host: 'www.qinghe.gov.cn', charset: 'utf-8' },
  { county: '白杨县', host: 'www.baiyang.gov.cn', charset: 'gb18030' },
  { county: '石桥县', host: 'www.shiqiao.gov.cn', charset: 'utf-8' },
  { county: '云岭县', host: 'www.yunling.gov.cn', charset: 'gb18030' },
  { county: '临江县', host: 'www.linjiang.gov.cn', charset: 'utf-8' },
];

export const years = [2022, 2023, 2024] as const;

export type Year = (typeof years)[number];

const bureaus = [
  ...[
    '教育局',
    '公安局',
    '民政局',
    '司法局',
    '财政局',
    '自然资源局',
    '住房和城乡建设局',
    '交通运输局',
    '水利局',
  ],
  ...['农业农村局', '卫生健康委员会', '应急管理局', '审计局', '市场监督管理局', '统计局', '乡村振兴局'],
];

const townships = ['城关镇人民政府', '东河镇人民政府', '南山乡人民政府'];

/** One body that publishes a report a year. */
export interface Body {
  /** Its name at the end of the three years. */
  readonly name: string;
  readonly site: Site;
}

/** Twenty bodies a county. */
export const bodies: readonly Body[] = sites.flatMap((site) =>
  ['人民政府', ...bureaus, ...townships].map((kind) => ({ name: `${site.county}${kind}`, site })),
);

/** Names that a body bore in a year when it was called otherwise. */
const formerNames: Readonly<Record<string, Partial<Record<Year, string>>>> = {
  // Renamed: nobody can tell by the name that it is the same.
  白杨县乡村振兴局: { 2022: '白杨县扶贫开发办公室', 2023: '白杨县扶贫开发办公室' },
  // Written otherwise: that is the same body all the same.
  石桥县卫生健康委员会: { 2023: '石桥县 卫生健康委员会' },
};

/** The name on the report of a year. */
export function nameIn({ name }: Body, year: Year): string {
  return formerNames[name]?.[year] ?? name;
}
