import { describe, expect, test } from 'vitest';
import { bodyKindOf } from '../../src/rules/body-kind';

describe('a government', () => {
  test.each([
    '青禾县人民政府',
    '南岭市云门区人民政府',
    '青禾县政府',
    '临夏回族自治州广河县',
    '洪江区',
    '云岭省',
    '云岭自治区人民政府',
    '阿岭盟',
    '青禾左旗',
    '岭南苗族自治州',
    '南岭新区人民政府',
  ])('%s', (name) => {
    expect(bodyKindOf(name)).toBe('government');
  });
});

describe('a department', () => {
  test.each([
    '沭阳县发展和改革局',
    '南岭市卫生健康委员会',
    '南岭市发改委',
    '南岭市农委',
    '云岭省教育厅',
    '青禾县人民政府办公室',
    '云岭省人民政府办公厅',
    '青禾县信访局',
    '云岭省人民政府国有资产监督管理委员会',
    '南岭市城市管理委员会',
    '国家税务总局青禾县税务局',
    '青禾县公安局城镇分局',
    '南岭市城镇管理局',
    '南岭市人民防空办公室',
  ])('%s', (name) => {
    expect(bodyKindOf(name)).toBe('department');
  });
});

describe('a township or subdistrict', () => {
  test.each([
    '平东镇',
    '海丰县平东镇人民政府',
    '柳溪乡人民政府',
    '柳溪苗族乡',
    '青禾旗巴彦苏木',
    '骊山街道办事处',
    '骊山街道',
    '石桥街道党政办公室',
    '云门镇人民政府办公室',
    '南岭市石桥街道办',
  ])('%s', (name) => {
    expect(bodyKindOf(name)).toBe('township');
  });
});

describe('neither', () => {
  test.each([
    '澄江新区管理委员会',
    '青禾经济开发区',
    '青禾县高新区管委会',
    '青禾县政务服务中心',
    '青禾县人民医院',
    '南岭市供水集团有限公司',
    '青禾供电局',
    '国家统计局青禾调查队',
    '青禾县教育局第一幼儿园',
    '柳溪社区居民委员会',
    '中共青禾县纪律检查委员会',
    '中共青禾县委',
    '青禾县委宣传部',
    '青禾县委老干部局',
    '中共青禾县委员会办公室',
    '青禾县党委办公室',
    '岭北地区行政公署',
    '本机关',
    '',
  ])('%s', (name) => {
    expect(bodyKindOf(name)).toBeNull();
  });
});
