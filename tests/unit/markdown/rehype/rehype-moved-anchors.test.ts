import { expect, test } from 'vitest';
import { rehypeMovedAnchors } from '../../../../src/markdown/rehype/rehype-moved-anchors.ts';
import { through } from '../rehype-provisions.ts';

test('an address that moved keeps its anchor in the provision that it leads to now', () => {
  const html = through(rehypeMovedAnchors, { anchorsOf: (at) => (at === 't#1' ? ['p8', 'p9'] : []) });
  expect(html).toContain('<h2 id="1" class="pv"><span id="p8"></span><span id="p9"></span>一、甲</h2>');
  expect(html.match(/<span/g)).toHaveLength(2);
});
