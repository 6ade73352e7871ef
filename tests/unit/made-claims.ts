import type { Amount } from '../../src/schemas/claims/amount.ts';
import type { Figure } from '../../src/schemas/claims/figure.ts';

/** An amount that no text states, with what a test is about put in. */
export const madeAmount = (about: Partial<Amount> = {}): Amount => ({
  id: 'made-amount',
  at: '#1',
  quote: '每人每月1000元',
  value: 1000,
  unit: 'CNY/person/month',
  purpose: 'standard',
  payee: 'orphan',
  payer: null,
  region: 'china',
  from: null,
  until: null,
  work: null,
  what: '标准',
  ...about,
});

/** A figure that no text states, with what a test is about put in. */
export const madeFigure = (about: Partial<Figure> = {}): Figure => ({
  id: 'made-figure',
  at: '#1',
  quote: '7人',
  value: 7,
  unit: '人',
  what: '人数',
  region: 'china',
  asOf: null,
  ...about,
});
