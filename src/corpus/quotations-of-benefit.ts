import type { Benefit, Rule } from '../schemas/benefit.ts';
import type { Quotation } from './all-claims.ts';
import type { Entry } from './read-entries.ts';

/** Words that a part of a benefit rests on, and the way to them in its file. */
type Place = [at: string, quote: string, ...path: PropertyKey[]];

/** The words of a rule's leaves, with the way to each. */
function* wordsOfRule(rule: Rule, path: PropertyKey[]): Generator<Place> {
  if ('all' in rule || 'any' in rule) {
    const [name, parts] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
    for (const [i, part] of parts.entries()) yield* wordsOfRule(part, [...path, name, i]);
  } else if (rule.at !== undefined && rule.quote !== undefined) {
    yield [rule.at, rule.quote, ...path, 'quote'];
  }
}

/** Every quotation in a benefit's file. */
export function quotationsOfBenefit({ data, origin }: Entry<Benefit>): Quotation[] {
  const listed = (['steps', 'papers', 'relations'] as const).flatMap((list) =>
    data[list].map(({ at, quote }, i): Place => [at, quote, list, i, 'quote']),
  );
  const places: Place[] = [
    [data.target.at, data.target.quote, 'target', 'quote'],
    ...(data.until ? [[data.until.at, data.until.quote, 'until', 'quote'] as Place] : []),
    ...(data.provider ? [[data.provider.at, data.provider.quote, 'provider', 'quote'] as Place] : []),
    ...listed,
    ...(['hukou', 'past18'] as const).flatMap((field): Place[] => {
      const { at, quote } = data[field] ?? {};
      return at !== undefined && quote !== undefined ? [[at, quote, field, 'quote']] : [];
    }),
    ...wordsOfRule(data.conditions, ['conditions']),
  ];
  return places.map(([at, quote, ...path]) => ({
    at,
    quote,
    nth: undefined,
    takesNth: false,
    file: origin.file,
    line: origin.lineOf(...path),
  }));
}
