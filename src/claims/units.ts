/** What a unit counts: `case` applications, cases and documents, `money` yuan, `else` what no table has. */
export type UnitKind = 'case' | 'money' | 'else';

const cases = '件 宗 份 条 只 起 例 项 个 次 单 桩 笔 则 部';
const money = '万元 亿元 元';
const others =
  '人次 件次 余次 篇 期 场 场次 人 名 家 类 种 批 页 张 块 户 号 层 级 版 位 字 年来 年前 处 所 支 辆 ' +
  '平方米 公里 亩 吨 分 幅 套 本 册 栏 大类 方面 步 周 届 轮 倍 个百分点 个部门 个单位 个乡镇 个栏目 个平台 条意见 条例';

const kinds = new Map<string, UnitKind>([
  ...others.split(' ').map((unit) => [unit, 'else'] as const),
  ...cases.split(' ').map((unit) => [unit, 'case'] as const),
  ...money.split(' ').map((unit) => [unit, 'money'] as const),
]);

const longest = Math.max(...[...kinds.keys()].map((unit) => unit.length));

export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
}

/** The longest unit that stands at a position, or null. */
export function unitAt(letters: string, position: number): Unit | null {
  for (let length = longest; length > 0; length--) {
    const name = letters.slice(position, position + length);
    const kind = name.length === length ? kinds.get(name) : undefined;
    if (kind !== undefined) return { name, kind };
  }
  return null;
}
