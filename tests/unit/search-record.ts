import type { SearchRecord } from '../../src/search/records/record.ts';

/** A search record of a provision that says nothing, but for what `more` says. */
export const searchRecord = (more: Partial<SearchRecord> = {}): SearchRecord => ({
  url: '/documents/reply/#1',
  kind: 'provision',
  at: 'reply#1',
  title: '答复第一段',
  path: '',
  claim: '',
  region: '',
  regions: [],
  year: '',
  roles: [],
  words: '',
  quoted: true,
  names: [],
  queries: [],
  ...more,
});
