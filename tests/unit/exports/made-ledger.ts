import type { Claim, Corpus } from '../../../src/content/kinds/corpus.ts';
import type { Library } from '../../../src/library/open.ts';
import {
  change,
  commitment,
  marker,
  review,
  type Change,
  type Commitment,
} from '../../../src/schemas/claims/commitment.ts';
import { claim, entry, madeAgency, madeText, smallLibrary } from '../small-corpus.ts';

/** Makes a whole address of a site-relative one, as a site under a base would. */
export const whole = (path: string): string => `https://example.org/x${path}`;

const REPLY = [
  '一、我厅将建立巡查制度，确保2025年底前完成整改。',
  '二、每季度走访一次。每月报送一次。每年开展一次培训。',
  '三、探索第三方评估。',
];
const texts = [
  madeText('reply', REPLY, {
    head: { title: '对某建议的答复函', number: '某民函〔2024〕1号' },
    front: { date: { sort: '2024-05-22' }, class: { letter: 'A', quote: 'A类' } },
  }),
  madeText('policy', ['一、各县应配齐人员。'], {
    kind: 'policy',
    head: { title: '某意见' },
    front: { date: { sort: '2019-08-12' } },
  }),
  madeText('later', ['一、已完成整改。'], {
    head: { number: '某民函〔2026〕2号' },
    front: { date: { sort: '2026-03-01' } },
  }),
];

type About = Partial<Commitment> & Pick<Commitment, 'id' | 'at' | 'quote'>;

/** A commitment of the made texts, with what a test is about put in. */
export const promise = (text: string, about: About): Claim<Commitment> =>
  claim(
    text,
    commitment.parse({
      kind: 'promise',
      by: ['office'],
      to: null,
      what: `办理${about.id}`,
      topic: 'topic',
      due: null,
      marker: '将',
      ...about,
    }),
  );

const evidence: Commitment['evidence'] = [
  {
    at: 'later#1',
    quote: '已完成整改',
    shows: 'done',
    strength: 'strong',
    why: '同一单位后来的答复。',
  },
];

/** One commitment of each kind of due date, one with evidence, one obligation of a policy. */
export const madeCommitments: Claim<Commitment>[] = [
  promise('reply', { id: 'patrol', at: '#1', quote: '将建立巡查制度', to: '我厅' }),
  promise('reply', {
    id: 'mending',
    at: '#1',
    quote: '确保2025年底前完成整改',
    marker: '确保',
    due: { on: '2025', quote: '2025年底前' },
    evidence,
  }),
  promise('reply', { id: 'visits', at: '#2', quote: '每季度走访一次', due: { every: 'quarter', quote: '每季度' } }),
  promise('reply', { id: 'reports', at: '#2', quote: '每月报送一次', due: { every: 'month', quote: '每月' } }),
  promise('reply', { id: 'training', at: '#2', quote: '每年开展一次培训', due: { every: 'year', quote: '每年' } }),
  promise('reply', { id: 'assessment', at: '#3', quote: '探索第三方评估', topic: 'other', by: ['office', 'bureau'] }),
  promise('policy', {
    id: 'staffing',
    at: '#1',
    quote: '各县应配齐人员',
    kind: 'obligation',
    by: ['bureau'],
    actor: '各县',
    caveat: '原文没有写哪些人员。',
  }),
];

/** A change, with what a test is about put in. */
export const madeChange = (about: Partial<Change> & Pick<Change, 'day' | 'commitment'>) =>
  entry(change.parse({ kind: 'published', from: null, to: 'none-found', reason: '首次发布。', ...about }));

/** What follows from the made texts and commitments, with other content put in. */
export const madeLedger = (about: Partial<Corpus> = {}): Library =>
  smallLibrary(texts, {
    commitments: madeCommitments,
    markers: [
      entry(marker.parse({ marker: '将', grade: 'medium', reason: '说将要做。' })),
      entry(marker.parse({ marker: '确保', grade: 'hard', reason: '保证做到。' })),
    ],
    agencies: [madeAgency({ id: 'office', name: '某厅' }), madeAgency({ id: 'bureau', name: '某局' })],
    regions: [entry({ id: 'china', name: '全国', within: null })],
    topics: [entry({ id: 'topic', name: '培训' }), entry({ id: 'other', name: '评估' })],
    reviews: [entry(review.parse({ day: '2026-03-05', texts: ['reply', 'policy', 'later'] }))],
    ...about,
  });

/** The caution that every file about them must carry. */
export const CAUTION =
  '未见后续记录不等于没有落实。数据截至2024年12月31日。最近一次核查在2026年3月5日，查了3份文本：某民函〔2024〕1号、《某意见》、某民函〔2026〕2号。';
