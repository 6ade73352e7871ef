import { expect, test } from 'vitest';
import { rehypePermalinks } from '../../../../src/markdown/rehype/rehype-permalinks.ts';
import { through } from '../rehype-provisions.ts';

test('each provision has its address behind its words, named as readers say it', () => {
  const html = through(rehypePermalinks, undefined);
  expect(html).toContain('一、甲<a class="pl" href="#1" aria-label="第一部分">¶</a></h2>');
  expect(html).toContain('<p>1、丙&#x3C;丁<a class="pl" href="#1.1.1" aria-label="第一部分（一）第1项">¶</a></p>');
  expect(html.match(/class="pl"/g)).toHaveLength(4);
});
