import { describe, expect, test } from 'vitest';
import { workNotHeld, type WorkName } from '../../../../src/search/scope/named-work.ts';
import { sayScope } from '../../../../src/search/scope/say-scope.ts';

const work = (more: Partial<WorkName>): WorkName => ({
  names: [],
  title: '',
  number: '',
  url: '',
  held: false,
  articles: [],
  ...more,
});
const works: WorkName[] = [
  work({
    names: ['中华人民共和国儿童法', '儿童法', '儿法'],
    title: '中华人民共和国儿童法',
    url: '/works/children-law/',
    articles: [
      { article: '第十一条', says: '见到就报。' },
      { article: '第二十二条、第二十三条', says: '托人照看。' },
    ],
  }),
  work({ names: ['甲省实施儿童法办法'], title: '甲省实施〈儿童法〉办法', url: '/works/measures/' }),
  work({ names: ['关于加强关爱的意见'], title: '关于加强关爱的意见', number: '甲民发〔2019〕52号', held: true }),
  work({ names: ['关于孤儿的意见'], title: '关于孤儿的意见', number: '民发〔2019〕62号', url: '/works/orphans/' }),
];
const told = (query: string): string => {
  const scope = workNotHeld(works, query);
  return scope ? sayScope(scope) + scope.says : '';
};

describe('a law or paper that is named and not held', () => {
  test.each([
    ['儿童法第十一条', '没有收录《中华人民共和国儿童法》的原文。见到就报。'],
    ['《儿童法》第11条', '没有收录《中华人民共和国儿童法》的原文。见到就报。'],
    ['儿法 11 条怎么说', '没有收录《中华人民共和国儿童法》的原文。见到就报。'],
    ['儿童法二十三条', '没有收录《中华人民共和国儿童法》的原文。托人照看。'],
    ['儿童法第十二条', '没有收录《中华人民共和国儿童法》的原文，它的第十二条写了什么，本站没有。'],
    ['儿童法', '没有收录《中华人民共和国儿童法》的原文。'],
    ['甲省实施《儿童法》办法', '没有收录《甲省实施〈儿童法〉办法》的原文。'],
    ['民发〔2019〕62号', '没有收录《关于孤儿的意见》的原文。'],
    ['看看民发[2019]62号', '没有收录《关于孤儿的意见》的原文。'],
    ['民发2019年第62号', '没有收录《关于孤儿的意见》的原文。'],
    ['甲民发〔2019〕53号', '所问的法律或文件，本站没有收录。'],
    ['乙教函〔2031〕7号', '所问的法律或文件，本站没有收录。'],
    ['劳动合同法第三十八条', '所问的法律或文件，本站没有收录，它的第三十八条写了什么，本站没有。'],
    ['民法典27条', '所问的法律或文件，本站没有收录，它的第27条写了什么，本站没有。'],
    ['刑法对拐卖怎么规定', '所问的法律或文件，本站没有收录。'],
    ['国务院令第810号讲啥', '所问的法律或文件，本站没有收录。'],
    ['收养法', '所问的法律或文件，本站没有收录。'],
    ['某市未成年人保护条例', '所问的法律或文件，本站没有收录。'],
    ['《关于加强护林的通知》', '所问的法律或文件，本站没有收录。'],
  ])('%s', (query, says) => {
    expect(told(query)).toBe(says);
  });

  test.each([
    '甲民发〔2019〕52号',
    '儿童主任工作法',
    '甲民发2019年52号第三条',
    '关于加强关爱的意见第二条',
    '有没有好办法',
    '儿童主任的做法',
    '家长违法怎么办',
    '打骂孩子犯法吗',
    '这事依法怎么办',
    '教孩子学法懂法',
    '没法说',
    '心理疗法',
    '工作方法',
    '第三条',
    '三个条件',
    '符合第几条',
    '2024年5号来的',
    '',
  ])('“%s” names none', (query) => {
    expect(told(query)).toBe('');
  });

  test('a long query ends', () => {
    expect(told('办法'.repeat(5000))).toBe('');
    expect(told('一条'.repeat(5000))).toBe('');
  });
});
