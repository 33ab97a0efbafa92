import { render } from 'preact';
import '../../../assets/styles/tokens.css';
import '../../../assets/styles/base.css';
import '../../../assets/styles/comparison.css';
import type { Section } from '../../../src/report/schema/report';
import { Comparison, type ComparisonProps } from '../../../src/ui/comparison/comparison';
import { seriesOf } from '../../../src/years/series';
import { suqianOf2023, suqianOf2024 } from '../../years/published-reports';

const section = (number: 1 | 5, text: string): Section => ({ number, heading: '', text });

/** Sections of two years with sentences of every kind; the names of places are made up. */
const older: Section[] = [
  section(
    1,
    '2023年，全市主动公开信息35000条，同比增长5%。市政府办公室组织业务培训3期，培训人员260人次，各县区自行组织培训。全市政务新媒体运行平稳，内容更新及时，未发生安全事故。',
  ),
  section(
    5,
    '存在的主要问题是部分单位公开内容不够全面，解读形式比较单一。下一步，将加强业务培训，提高队伍能力。',
  ),
];
const newer: Section[] = [
  section(
    1,
    '2024年，全市主动公开信息36500条，同比增长4.3%。市政府办公室组织业务培训4期，培训人员310人次，各县区自行组织培训。全市政务新媒体运行平稳，内容更新及时，未发生安全事故。新建政务公开专区12个，办理群众咨询1800余次。',
  ),
  section(
    5,
    '存在的主要问题是部分单位公开内容不够全面，解读形式比较单一。下一步，将着力加强业务培训，提高队伍能力。',
  ),
];

export const reports = { previous: suqianOf2023(older), current: suqianOf2024(newer) };

/** Shows two reports, unless others are given those of one city in two years, in an empty page. */
export function openComparison(parts: Partial<ComparisonProps> = {}): HTMLElement {
  const { previous, current } = { ...reports, ...parts };
  const root = document.createElement('main');
  document.documentElement.lang = parts.language ?? 'zh-CN';
  document.body.replaceChildren(root);
  render(
    <Comparison
      previous={previous}
      current={current}
      series={seriesOf([previous, current])}
      language="zh-CN"
      {...parts}
    />,
    root,
  );
  return root;
}
