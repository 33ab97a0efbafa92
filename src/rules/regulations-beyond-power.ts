import { figureAt } from '../report/figure';
import { bodyKindOf } from './body-kind';
import { cellName } from '../report/cell-name';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

const columns: readonly string[] = ['issued', 'repealed', 'inForce', 'newlyMade'];

/** Counties and banners have no power to make 规章; a 市 or 区 may be one of either kind. */
const county = /[县旗](?:人民政府|政府)?$/;

const cannotMake = (name: string): boolean => bodyKindOf(name) === 'township' || county.test(name);

export const regulationsBeyondPower = defineRule({
  id: 'regulations-beyond-power',
  name: { 'zh-CN': '规章制定权限', en: 'power to make rules' },
  group: 'cells',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN':
      '《立法法》第九十一条、第九十三条：规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定',
    en: 'Legislation Law, articles 91 and 93: rules are made by departments of the State Council and by the governments of provinces, of cities divided into districts and of autonomous prefectures',
  },
  wordings: {
    reported: {
      title: { 'zh-CN': '{cell}填了 {value}', en: '{cell} says {value}' },
      message: {
        'zh-CN':
          '{organization}没有制定规章的权限，而{cell}填 {value}。请核对是否把行政规范性文件填入了“规章”行',
        en: '{organization} has no power to make rules (规章), but {cell} says {value}. Check whether normative documents were entered into the row of rules',
      },
    },
  },
  check(report) {
    const { organization } = report;
    if (organization === null) {
      return verdictOn(0, [], {
        'zh-CN': '没有读到机关名称，制定权限无法判断',
        en: 'The body is not known, so that its powers cannot be judged',
      });
    }
    if (!cannotMake(organization)) return { kind: 'notApplicable' };
    const paths = columns
      .map((column) => `proactive.regulations.${column}`)
      .filter((path) => figureAt(report, path) !== 'absent');
    const found = paths.flatMap((path): Found<'reported'>[] => {
      const value = figureAt(report, path);
      if (typeof value !== 'number' || value <= 0) return [];
      const values = { organization, cell: cellName(report, path), value };
      return [{ wording: 'reported', values, cells: [path], expected: 0, actual: value }];
    });
    return verdictOn(paths.length, found, {
      'zh-CN': '没有读到规章一行',
      en: 'The row of rules was not read',
    });
  },
});
