import { commitmentPath } from '../../domain/addresses/address.ts';
import { change, commitment, marker, review, uncommitted } from '../../schemas/claims/commitment.ts';
import { statement } from '../../schemas/claims/statement.ts';
import { thread } from '../../schemas/claims/thread.ts';
import { claimsIn, listIn, type Kind } from './kind.ts';

/** The ledger: what somebody is to do, what became of it, and by what it is told. */
export const ledgerKinds = {
  commitments: {
    says: '承诺',
    noun: 'commitment',
    kept: claimsIn('content/commitments'),
    schema: commitment,
    idSpace: 'commitments',
    path: commitmentPath,
    api: 'commitments',
    found: true,
  },
  threads: {
    says: '先后写过的事',
    noun: 'thread',
    kept: listIn('content/threads.yaml'),
    schema: thread,
    idSpace: 'threads',
    path: null,
    api: null,
    found: false,
  },
  statements: {
    says: '办理单位的说明',
    noun: 'statement',
    kept: listIn('content/statements.yaml'),
    schema: statement,
    idSpace: 'statements',
    path: null,
    api: null,
    found: false,
  },
  uncommitted: {
    says: '未列为承诺的句子',
    noun: 'uncommitted',
    kept: claimsIn('content/uncommitted'),
    schema: uncommitted,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  markers: {
    says: '字样',
    noun: 'marker',
    kept: listIn('content/markers.yaml'),
    schema: marker,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  changes: {
    says: '变更',
    noun: 'change',
    kept: listIn('content/changes.yaml'),
    schema: change,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  reviews: {
    says: '查找记录',
    noun: 'review',
    kept: listIn('content/reviews.yaml'),
    schema: review,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
} as const satisfies Record<string, Kind>;
