import { expect, test } from 'vitest';
import { rehypeAnnotations } from '../../../../src/markdown/rehype/rehype-annotations.ts';
import { through } from '../rehype-provisions.ts';

test('links and notes are woven into the words of the provision that they are of, and of no other', () => {
  const html = through(rehypeAnnotations, {
    href: (path) => `/x${path}`,
    noteNumbers: new Map([['n', 1]]),
    marksOf: (at) =>
      at === 't#1.1.1'
        ? [
            { kind: 'work', id: 'w', path: '/works/w/', start: 2, end: 3 },
            { kind: 'note', id: 'n', path: '', start: 3, end: 5 },
          ]
        : [],
  });
  expect(html).toContain('<h3 id="1.1" class="pv">（一）乙</h3>');
  expect(html).toContain('<p>1、<a class="work" href="/x/works/w/">丙</a>&#x3C;丁<a class="nr" href="#n1">注1</a></p>');
});
