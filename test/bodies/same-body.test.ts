import { describe, expect, it } from 'vitest';
import { areOneBody, isSameBody } from '../../src/bodies/same-body';

describe('two names are of one body', () => {
  it.each([
    ['宿迁市人民政府', '江苏省宿迁市'],
    ['市财政局', '宿迁市财政局'],
    ['财政局', '宿迁市财政局'],
    ['县人民政府', '泗洪县人民政府'],
    ['姑苏区财政局', '苏州市姑苏区财政局'],
    ['平江街道办事处', '苏州市姑苏区平江街道'],
    ['苏州市税务局', '国家税务总局苏州市税务局'],
  ])('%s, %s', (one, other) => {
    expect([isSameBody(one, other), isSameBody(other, one)]).toEqual([true, true]);
  });
});

describe('two names are of two bodies', () => {
  it.each([
    ['和县财政局', '政和县财政局'],
    ['安县', '固安县人民政府'],
    ['宿迁市财政局', '宿迁市教育局'],
    ['教育局', '泗洪县水利局'],
    ['旅游局', '宿迁市文化旅游局'],
    ['宿迁市人民政府', '宿迁市人民政府办公室'],
    ['', '宿迁市财政局'],
  ])('%s, %s', (one, other) => {
    expect([isSameBody(one, other), isSameBody(other, one)]).toEqual([false, false]);
  });
});

it('of three, the short name is that of neither of two others', () => {
  const [short, one, other] = ['西湖区财政局', '杭州市西湖区财政局', '南昌市西湖区财政局'] as const;
  expect(areOneBody([`${short} @a.gov.cn`, one])).toBe(true);
  expect(areOneBody([one, `${short} @a.gov.cn`, other])).toBe(false);
});
