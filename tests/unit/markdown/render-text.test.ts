import { expect, test } from 'vitest';
import { numberProvisions } from '../../../src/domain/numbering/number-provisions.ts';
import { renderBody, renderWords } from '../../../src/markdown/render-text.ts';
import type { Rendering } from '../../../src/markdown/text-chain.ts';

const line = (words: string) => [{ words, line: 1 }];
const provisions = numberProvisions('t', [
  { kind: 'element', element: 'title', words: '通知', line: 1 },
  { kind: 'heading', lines: line('一、甲') },
  { kind: 'heading', lines: line('（一）乙') },
  { kind: 'paragraph', lines: line('1、丙') },
]);
const plain: Rendering = {
  href: (path) => `/x${path}`,
  noteNumbers: new Map(),
  marksOf: () => [],
  relatedTo: () => [],
  anchorsOf: () => [],
  citationOf: () => null,
  pictureOf: () => null,
};

test('a body has each provision under its id, with its permalink, and no element', () => {
  expect(renderBody(provisions, plain)).toBe(
    [
      '<h2 id="1" class="pv">一、甲<a class="pl" href="#1" aria-label="第一部分">¶</a></h2>',
      '<h3 id="1.1" class="pv">（一）乙<a class="pl" href="#1.1" aria-label="第一部分（一）">¶</a></h3>',
      '<div id="1.1.1" class="pv paragraph"><p>1、丙<a class="pl" href="#1.1.1" aria-label="第一部分（一）第1项">¶</a></p></div>',
    ].join(''),
  );
});

test('what bears on a provision is one tap away, without script', () => {
  const relatedTo = (at: string) =>
    at === 't#1.1.1' ? [{ name: '被引用', links: [{ path: '/documents/a/#p1', label: '某函 第1段' }] }] : [];
  expect(renderBody(provisions, { ...plain, relatedTo })).toContain(
    '</p><details class="tie"><summary>被引用 1</summary><ul><li><a href="/x/documents/a/#p1">某函 第1段</a></li></ul></details></div>',
  );
});

test('the words of one provision, also of an element, can stand elsewhere', () => {
  const [title] = provisions;
  if (!title) throw new Error('There is no title.');
  const marksOf = () => [{ kind: 'work' as const, id: 'w', path: '/works/w/', start: 0, end: 2 }];
  expect(renderWords(title, { ...plain, marksOf })).toBe(
    '<a class="work" href="/x/works/w/">通知</a><a class="pl" href="#title" aria-label="标题">¶</a>',
  );
});

test('an address that moved keeps its anchor beside the new one', () => {
  const html = renderBody(provisions, { ...plain, anchorsOf: (at) => (at === 't#1' ? ['p9'] : []) });
  expect(html).toContain('<h2 id="1" class="pv"><span id="p9"></span>一、甲');
});

test('the number of an article stands apart from its words, and its citation behind them', () => {
  const law = numberProvisions('t', [
    { kind: 'heading', lines: line('第一编　甲') },
    { kind: 'heading', lines: line('第一章　乙') },
    { kind: 'heading', lines: line('第一节　丙') },
    { kind: 'paragraph', lines: line('第十七条之一　按照第六条办理。') },
  ]);
  const marksOf = (at: string) =>
    at.endsWith('17-1') ? [{ kind: 'work' as const, id: 'w', path: '/w/', start: 9, end: 12 }] : [];
  const html = renderBody(law, { ...plain, marksOf, citationOf: ({ label }) => `《某法》${label}` });
  expect(html.slice(html.indexOf('<h4'))).toBe(
    [
      '<h4 id="b1.c1.s1" class="pv">第一节　丙<a class="pl" href="#b1.c1.s1" aria-label="第一编第一章第一节">¶</a><cite>《某法》第一编第一章第一节</cite></h4>',
      '<div id="17-1" class="pv paragraph"><p><b class="no">第十七条之一　</b>按照<a class="work" href="/x/w/">第六条</a>办理。',
      '<a class="pl" href="#17-1" aria-label="第十七条之一">¶</a></p><cite>《某法》第十七条之一</cite></div>',
    ].join(''),
  );
});

test('a mark that begins in the number of an article keeps the number in one piece with its words', () => {
  const law = numberProvisions('t', [{ kind: 'paragraph', lines: line('第一条　甲。') }]);
  const marksOf = () => [{ kind: 'work' as const, id: 'w', path: '/w/', start: 0, end: 3 }];
  expect(renderBody(law, { ...plain, marksOf })).toContain('<p><a class="work" href="/x/w/">第一条</a>　甲。');
});
