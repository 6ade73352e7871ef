import { expect, test } from 'vitest';
import { rehypeArticleNumbers } from '../../../../src/markdown/rehype/rehype-article-numbers.ts';
import { through, paragraphsOf } from '../rehype-provisions.ts';

test('the number of an article stands apart from its words, and no other number does', () => {
  expect(through(rehypeArticleNumbers, undefined, paragraphsOf('第十七条之一　甲。', '（一）乙；', '第二条'))).toBe(
    [
      '<div id="17-1" class="pv paragraph"><p><b class="no">第十七条之一　</b>甲。</p></div>',
      '<div id="17-1.1" class="pv paragraph"><p>（一）乙；</p></div>',
      '<div id="2" class="pv paragraph"><p><b class="no">第二条</b></p></div>',
    ].join(''),
  );
});
