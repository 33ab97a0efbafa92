import type { FormId } from '../../src/form/form';
import { forms } from '../../src/form/forms';
import type { Section } from '../../src/report/schema/report';
import { filled, frameIn, type CleanReport, type Figures } from './clean-reports';

/** Figures from which those of the clean report of the next year follow. */
const applications: Figures = {
  newlyReceived: [48, 5, 0, 0, 0, 0, 53],
  carriedIn: [2, 0, 0, 0, 0, 0, 2],
  granted: [30, 4, 0, 0, 0, 0, 34],
  partiallyGranted: [8, 0, 0, 0, 0, 0, 8],
  unavailableNotHeld: [9, 0, 0, 0, 0, 0, 9],
  concluded: [47, 4, 0, 0, 0, 0, 51],
  carriedOut: [3, 1, 0, 0, 0, 0, 4],
};

const litigation: Figures = {
  review: [3, 1, 1, 1, 6],
  directSuit: [1, 0, 0, 1, 2],
  suitAfterReview: [1, 0, 0, 0, 1],
};

const proactive: Readonly<Record<FormId, Figures>> = {
  '2021': {
    normativeDocuments: [5, 3, 37],
    licensing: [1702],
    penalties: [251],
    coercion: [9],
    fees: [33.1],
  },
  '2019': {
    normativeDocuments: [4, 4, 27],
    licensing: [12, 2, 270],
    otherServices: [20, 2, 1650],
    penalties: [9, 0, 44],
    coercion: [3, 0, 2],
    fees: [3, -1],
    procurement: [11, 30.2],
  },
};

const texts = [
  '全县各单位主动公开信息3702条。新收政府信息公开申请53件，上年结转2件，办结51件，结转下年度4件。清理失效栏目并归档旧信息，改版查询页面，组织各乡镇交流经验。',
  '',
  '',
  '发生行政复议6件、行政诉讼3件。',
  '存在的问题：一是栏目更新不够及时，二是答复文书格式不统一。改进情况：制定栏目维护责任表，印发统一的答复文书模板，将逐月抽查执行情况，并向各单位通报结果。',
  '没有收取信息处理费，没有其他需要报告的事项。',
];

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

function sections(): Section[] {
  return headings.map((heading, index) => ({ number: index + 1, heading, text: texts[index] ?? '' }));
}

/** The report of the year before a clean one: its figures lead to those of the next year, its text is another. */
export function cleanPrevious(form: FormId, year: number): CleanReport {
  const { tables } = forms[form];
  return {
    frame: frameIn(form, year, sections()),
    tables: {
      proactive: filled(tables.proactive, proactive[form]),
      applications: filled(tables.applications, applications),
      litigation: filled(tables.litigation, litigation),
    },
    cells: {},
  };
}
