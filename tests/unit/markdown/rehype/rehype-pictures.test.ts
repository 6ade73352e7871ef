import { expect, test } from 'vitest';
import { rehypePictures } from '../../../../src/markdown/rehype/rehype-pictures.ts';
import { readBody } from '../read-body.ts';
import { through } from '../rehype-provisions.ts';

test('a picture says its words to who does not see it, has its size, and its words under it', () => {
  const provisions = readBody('![受理<核查>](steps.png)\n\n![](seal.png "印章")\n');
  expect(provisions.map(({ id, label, words }) => [id, label, words])).toEqual([['g1', '第1幅图', '受理<核查>']]);
  const size = { src: '/x/pictures/steps.png', width: 4, height: 3 };
  const pictureOf = (file: string) => (file === 'steps.png' ? size : null);
  expect(through(rehypePictures, { pictureOf }, provisions)).toBe(
    '<figure id="g1" class="pv"><img src="/x/pictures/steps.png" width="4" height="3" alt="受理<核查>" loading="lazy">' +
      '<details><summary class="tie">图中文字（本站录入）</summary><p>受理&#x3C;核查></p></details></figure>',
  );
});
