import { describe, expect, it } from 'vitest';
import { bareNameOf, marksOf, nameIn, nameKeyOf } from '../../src/bodies/body-name';

const page = 'http://www.suqian.gov.cn/a.html';

describe('the name of a body in one form', () => {
  it.each([
    ['宿迁市人民政府', '宿迁市政府'],
    ['宿迁市人民政府', '宿迁市'],
    ['宿 迁 市 人民政府', '宿迁市人民政府'],
    ['宿遷市人民政府', '宿迁市人民政府'],
    ['江苏省宿迁市财政局', '宿迁市财政局'],
    ['江苏省宿迁市泗洪县财政局', '泗洪县财政局'],
    ['宿迁市泗洪县财政局', '泗洪县财政局'],
    ['苏州市昆山市财政局', '昆山市财政局'],
    ['临夏回族自治州广河县', '广河县人民政府'],
    ['甘肃省临夏州广河县', '广河县'],
    ['内蒙古自治区锡林郭勒盟苏尼特左旗', '苏尼特左旗'],
    ['云南省临沧市双江拉祜族佤族布朗族傣族自治县', '双江拉祜族佤族布朗族傣族自治县人民政府'],
    ['重庆市忠县', '忠县'],
    ['宿迁市发展和改革委员会', '宿迁市发展改革委'],
    ['宿迁市住房和城乡建设局', '宿迁市住房城乡建设局'],
    ['宿迁高新技术产业开发区管理委员会', '宿迁高新区'],
    ['宿迁经济技术开发区管委会', '宿迁经济技术开发区'],
    ['姑苏区平江街道办事处', '姑苏区平江街道'],
    ['广河县城关镇人民政府', '广河县城关镇'],
    ['宿迁市财政局（宿迁市国资委）', '宿迁市财政局(宿迁市国资委)'],
  ])('%s is %s', (one, other) => {
    expect(bareNameOf(one)).toBe(bareNameOf(other));
  });

  it.each([
    ['宿迁市人民政府', '宿迁市人民政府办公室'],
    ['宿迁市人民政府办公室', '宿迁市人民政府办公厅'],
    ['杭州市西湖区财政局', '南昌市西湖区财政局'],
    ['北京市朝阳区', '长春市朝阳区'],
    ['宿迁市财政局', '泗洪县财政局'],
    ['宿迁经济开发区', '宿迁经济技术开发区'],
    ['宿迁市人民政府驻北京市办事处', '淮安市人民政府驻北京市办事处'],
    ['宿迁市驻南京市办事处', '淮安市驻南京市办事处'],
    ['宿迁市城市管理局', '淮安市城市管理局'],
    ['江苏省市场监督管理局', '浙江省市场监督管理局'],
    ['宿迁市县级行政区划管理处', '淮安市县级行政区划管理处'],
    ['和县', '县'],
    ['政和县财政局', '政县财政局'],
  ])('%s is not %s', (one, other) => {
    expect(bareNameOf(one)).not.toBe(bareNameOf(other));
  });

  it('keeps a district with its city', () => {
    expect(bareNameOf('江苏省苏州市姑苏区财政局')).toBe('苏州市姑苏区财政局');
    expect(bareNameOf('上海市浦东新区')).toBe('上海市浦东新区');
  });
});

describe('what reports are filed under', () => {
  it.each([
    ...['宿迁市财政局', '泗洪县财政局', '江苏省财政厅', '津市市财政局', '驻马店市财政局', '赵县财政局'],
    ...['盐城市财政局', '宿迁市民政局', '宿迁市政务服务局', '宿迁市市场监督管理局', '玉林市容县财政局'],
    ...['玉树市财政局', '牙克石市财政局', '宿迁市城市管理局', '正镶白旗财政局'],
  ])('%s is settled by its name alone', (name) => {
    expect(nameKeyOf(name, page)).toBe(bareNameOf(name));
  });

  it.each([
    '市财政局',
    '财政局',
    '县人民政府',
    '西湖区财政局',
    '城关镇',
    '洋河新区',
    '本县财政局',
    '国家税务总局',
    '文化市场综合行政执法支队',
    '人力资源市场管理中心',
    '数字化城市管理中心',
    '文明城市创建办公室',
    '外来市民服务中心',
    '园林市政管理处',
    '环卫市容管理局',
    '第三市区医院',
    '大红旗镇',
    '自治县教育局',
  ])('%s needs the host', (name) => {
    const key = nameKeyOf(name, page);
    expect(key).toBe(nameKeyOf(name, 'http://m.suqian.gov.cn/b.html'));
    expect(key).not.toBe(nameKeyOf(name, 'http://www.huaian.gov.cn/a.html'));
    expect(nameIn(key)).toBe(bareNameOf(name));
  });

  it('files of one short name are several bodies', () => {
    expect(nameKeyOf('市财政局', 'file:///a.html')).not.toBe(nameKeyOf('市财政局', 'file:///b.html'));
  });

  it('a page that names no body stands for itself', () => {
    expect(nameKeyOf(null, `${page}#top`)).toBe(page);
  });
});

describe('marks', () => {
  it('have the name without its regions for each host', () => {
    expect(marksOf('苏州市姑苏区平江街道', ['suzhou.gov.cn'])).toEqual([
      '苏州市姑苏区平江街道',
      '姑苏区平江街道 @suzhou.gov.cn',
      '平江街道 @suzhou.gov.cn',
    ]);
  });

  it('of a name with a host are on that host alone', () => {
    expect(marksOf('姑苏区平江街道 @gusu.gov.cn', ['suzhou.gov.cn'])).toEqual([
      '姑苏区平江街道 @gusu.gov.cn',
      '平江街道 @gusu.gov.cn',
    ]);
  });

  it('never have a town alone whose name many counties of one city have', () => {
    expect(marksOf('广河县城关镇', ['linxia.gov.cn'])).toEqual(['广河县城关镇']);
    expect(marksOf('杭州市西湖区新华街道', ['hangzhou.gov.cn'])).toEqual([
      '杭州市西湖区新华街道',
      '西湖区新华街道 @hangzhou.gov.cn',
    ]);
  });

  it('never have a name without any place: 市财政局 is no name of one body', () => {
    expect(marksOf('宿迁市财政局', ['suqian.gov.cn'])).toEqual(['宿迁市财政局']);
    expect(marksOf('宿迁市住房城乡建设局', ['suqian.gov.cn'])).toEqual(['宿迁市住房城乡建设局']);
  });
});
