import { expect, test } from 'vitest';
import { nameProvision, shortName } from '../../../src/library/name-provision.ts';
import { citedBy, sameWords, relatedTo } from '../../../src/library/related-provisions.ts';
import { note } from '../../../src/schemas/claims/note.ts';
import { claim, madeText, smallLibrary } from '../small-corpus.ts';

const policy = madeText('policy', ['每年轮训一次。', '本《关于甲的意见》即日起执行。'], {
  head: { number: '某发〔2019〕1号', title: '关于甲的意见' },
});
const reply = madeText('reply', ['按《关于甲的意见》和《关于甲的意见》，每年轮训一次。', '再按《关于甲的意见》。'], {
  head: { title: '答复' },
});
const overlap = claim(
  'reply',
  note.parse({
    id: 'overlap',
    kind: 'overlap',
    at: '#p1',
    quote: '每年轮训一次',
    says: '文字相同。',
    also: [{ at: 'policy#p1', quote: '每年轮训一次' }],
  }),
);
const library = smallLibrary([policy, reply], { notes: [overlap] });

test('a text is called by its number, else by its title, else by its id', () => {
  expect([policy, reply, madeText('bare', ['甲'])].map(shortName)).toEqual(['某发〔2019〕1号', '答复', 'bare']);
});

test('a place is named with its text', () => {
  expect(nameProvision(library, 'policy#p2')).toBe('某发〔2019〕1号 第2段');
  expect(nameProvision(library, 'policy#p9')).toBe('');
});

test('each provision that cites a work is named once, never one of its own', () => {
  expect(citedBy(library, 'policy')).toEqual(['reply#p1', 'reply#p2']);
});

test('the same words lead both ways', () => {
  expect(sameWords(library, 'reply#p1')).toEqual(['policy#p1']);
  expect(sameWords(library, 'policy#p1')).toEqual(['reply#p1']);
});

test('words noted for another reason tie nothing', () => {
  const wording = { ...overlap, data: { ...overlap.data, kind: 'wording' as const } };
  expect(sameWords(smallLibrary([policy, reply], { notes: [wording] }), 'policy#p1')).toEqual([]);
});

test('who cites a text stands at its title, and a provision that nothing bears on has no ties', () => {
  expect(relatedTo(library, 'policy#title')).toEqual([
    {
      name: '被引用',
      links: [
        { path: '/documents/reply/#p1', label: '答复 第1段' },
        { path: '/documents/reply/#p2', label: '答复 第2段' },
      ],
    },
  ]);
  expect(relatedTo(library, 'policy#p1').map(({ name }) => name)).toEqual(['文字相同或相近']);
  expect(relatedTo(library, 'policy#p2')).toEqual([]);
});
