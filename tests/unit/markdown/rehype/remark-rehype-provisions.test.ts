import { expect, test } from 'vitest';
import { through } from '../rehype-provisions.ts';

test('each provision is an element with its id, and holds its words as they are', () => {
  expect(through(() => undefined, undefined)).toBe(
    [
      '<p id="title">通知</p>',
      '<h2 id="1" class="pv">一、甲</h2>',
      '<h3 id="1.1" class="pv">（一）乙</h3>',
      '<div id="1.1.1" class="pv paragraph"><p>1、丙&#x3C;丁</p></div>',
    ].join(''),
  );
});
