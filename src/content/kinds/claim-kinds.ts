import { actionPath, amountPath, documentPath, eventPath, figurePath, notePath } from '../../domain/addresses/address.ts';
import { sayDay } from '../../domain/time/day.ts';
import { sayAmount, sayValue } from '../../domain/wording/say-amount.ts';
import { action } from '../../schemas/claims/action.ts';
import { amount, type Amount } from '../../schemas/claims/amount.ts';
import { citation } from '../../schemas/claims/citation.ts';
import { event } from '../../schemas/claims/event.ts';
import { figure } from '../../schemas/claims/figure.ts';
import { mention } from '../../schemas/claims/mention.ts';
import { note } from '../../schemas/claims/note.ts';
import { text } from '../../schemas/texts/text.ts';
import { textKindNames, textKinds } from '../../schemas/texts/text-kinds.ts';
import { claimsIn, proseIn, resultOf, type Kind } from './kind.ts';

/** Purposes of an amount that nobody gets as it stands: by how much it rose, who bears it, what was spent in all. */
const ASIDE = new Set<Amount['purpose']>(['increase', 'share', 'total']);

/** Texts, and what is said of one text at a time. */
export const claimKinds = {
  texts: {
    says: '文本',
    noun: 'document',
    kept: proseIn(...textKindNames.map((kind) => textKinds[kind].folder)),
    schema: text,
    idSpace: 'works',
    path: documentPath,
    api: 'documents',
    found: true,
  },
  amounts: {
    says: '金额',
    noun: 'amount',
    kept: claimsIn('content/amounts'),
    schema: amount,
    // Sums name either by id alone.
    idSpace: 'values',
    path: amountPath,
    api: 'amounts',
    found: resultOf(amount, {
      title: (data) => `${sayAmount(data)} ${data.what}`,
      list: '标准与金额',
      claim: ({ from }) => (from ? `${sayDay(from)}起` : '起始日期原文未载明'),
      region: ({ region }) => region,
      isAside: ({ purpose }) => ASIDE.has(purpose),
    }),
  },
  figures: {
    says: '数字',
    noun: 'figure',
    kept: claimsIn('content/figures'),
    schema: figure,
    idSpace: 'values',
    path: figurePath,
    api: 'figures',
    found: resultOf(figure, {
      title: ({ value, approximate, unit, what }) => `${sayValue(value, approximate, unit)} ${what}`,
      list: '数字',
      claim: ({ asOf }) => (asOf ? `截至${sayDay(asOf)}` : ''),
      region: ({ region }) => region,
    }),
  },
  events: {
    says: '事件',
    noun: 'event',
    kept: claimsIn('content/events'),
    schema: event,
    idSpace: 'events',
    path: eventPath,
    api: 'events',
    found: false,
  },
  notes: {
    says: '注',
    noun: 'note',
    kept: claimsIn('content/notes'),
    schema: note,
    idSpace: 'notes',
    path: notePath,
    api: 'notes',
    found: false,
  },
  citations: {
    says: '引用',
    noun: 'citation',
    kept: claimsIn('content/citations'),
    schema: citation,
    idSpace: null,
    path: null,
    api: 'citations',
    found: false,
  },
  mentions: {
    says: '提及',
    noun: 'mention',
    kept: claimsIn('content/mentions'),
    schema: mention,
    idSpace: null,
    path: null,
    api: 'mentions',
    found: false,
  },
  actions: {
    says: '职责',
    noun: 'action',
    kept: claimsIn('content/actions'),
    schema: action,
    idSpace: 'actions',
    path: actionPath,
    api: 'actions',
    found: resultOf(action, {
      title: ({ says }) => says,
      list: '职责',
      claim: ({ frequency }) => (frequency ? `频次：原文写“${frequency.quote}”` : ''),
    }),
  },
} as const satisfies Record<string, Kind>;
