import { dangers } from '../../schemas/checklist/danger.ts';
import { lexiconEntry } from '../../schemas/wording/lexicon.ts';
import { queries } from '../../schemas/wording/queries.ts';
import { term } from '../../schemas/wording/term.ts';
import { tool } from '../../schemas/wording/tool.ts';
import { sample } from '../../schemas/wording/sample.ts';
import { unheld } from '../../schemas/wording/unheld.ts';
import { claimsIn, listIn, wholeIn, type Kind } from './kind.ts';

/** What readers type, and what is meant by it. */
export const searchKinds = {
  queries: {
    says: '问法',
    noun: 'query',
    kept: claimsIn('content/queries'),
    schema: queries,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  lexicon: {
    says: '日常说法',
    noun: 'lexicon entry',
    kept: listIn('content/lexicon.yaml'),
    schema: lexiconEntry,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  unheld: {
    says: '没有文本讲到的事',
    noun: 'unheld subject',
    kept: listIn('content/unheld.yaml'),
    schema: unheld,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  terms: {
    says: '整词',
    noun: 'term',
    kept: listIn('content/terms.yaml'),
    schema: term,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  samples: {
    says: '说法的例子',
    noun: 'sample sentence',
    kept: listIn('content/samples.yaml'),
    schema: sample,
    idSpace: null,
    path: null,
    api: null,
    found: false,
  },
  tools: {
    says: '本站的功能',
    noun: 'tool',
    kept: listIn('content/tools.yaml'),
    schema: tool,
    idSpace: null,
    path: null,
    api: null,
    found: true,
  },
  dangers: {
    says: '危险的说法',
    noun: 'list of dangers',
    kept: wholeIn('content/dangers.yaml', '读者打出危险的字，网站就不会先显示报告和电话'),
    schema: dangers,
    idSpace: null,
    path: null,
    api: 'dangers',
    found: false,
  },
} as const satisfies Record<string, Kind>;
