import { expect, test } from 'vitest';
import { workView, worksByKind } from '../../../../src/views/entries/work-view.ts';
import { madeAgency, madeText, madeWork, smallLibrary } from '../../small-corpus.ts';

const library = smallLibrary([madeText('reply', ['按照《某意见》办理。'])], {
  works: [
    madeWork({ id: 'opinion', title: '某意见', issuers: ['office'], carriesOut: ['law'] }),
    madeWork({ id: 'law', title: '某法', kind: 'law' }),
    madeWork({ id: 'annex', title: '某意见附件', parent: 'opinion' }),
  ],
  agencies: [madeAgency({ id: 'office', name: '某厅' })],
});
const ids = (works: { id: string }[]) => works.map(({ id }) => id);

test('a work shows where it is cited, what it carries out, what carries it out, and who issued it', () => {
  const work = library.works.get('opinion');
  if (!work) throw new Error('no opinion');
  const { places, over, under, issuers } = workView(library, work);
  expect(places.map(({ at }) => at)).toEqual(['reply#p1']);
  expect(ids(over)).toEqual(['law']);
  expect(ids(under)).toEqual(['annex']);
  expect(ids(issuers)).toEqual(['office']);
});

test('works stand by kind, and no kind stands empty', () => {
  const groups = worksByKind(library);
  expect(groups.map(({ kind }) => kind)).toContain('law');
  expect(groups.every(({ works }) => works.length > 0)).toBe(true);
  expect(groups.flatMap(({ works }) => ids(works)).sort()).toEqual([...library.works.keys()].sort());
});
