import { sayDay } from '../../domain/time/day.ts';
import type { Rate } from '../../domain/pictures/lay-out-rates.ts';
import { placesAround } from '../../domain/addresses/places-around.ts';
import { sayAmount } from '../../domain/wording/say-amount.ts';
import { sayPeriod } from '../../domain/wording/say-period.ts';
import type { Amount } from '../../schemas/claims/amount.ts';
import type { Claim } from '../../content/kinds/corpus.ts';
import type { Library } from '../../library/open.ts';
import { nameProvision } from '../../library/name-provision.ts';
import { textAt } from '../../library/text-at.ts';

/** A monthly rate as it is drawn, with what a list says of it. */
export interface MonthlyRate extends Rate {
  value: string;
  /** Its start and end, each said where the text is silent. */
  term: string;
  source: string;
}

const sayEnds = ({ from, until }: Amount): string =>
  from === null ? '起始未载明' : until === null ? `${sayDay(from)}起` : sayPeriod({ from, until });

/** The monthly standards, those for one payee together, the larger place first and the older rate first. */
export function monthlyRates(library: Library): MonthlyRate[] {
  const payees = [...library.payees.keys()];
  const standards = library.amounts.filter(
    ({ data }) => data.purpose === 'standard' && data.unit === 'CNY/person/month',
  );
  const rank = ({ data }: Claim<Amount>) => [
    payees.indexOf(data.payee),
    placesAround(data.region, library.regions).length,
    Number((data.from ?? '0').slice(0, 4)),
  ];
  const inOrder = (a: Claim<Amount>, b: Claim<Amount>) => {
    const other = rank(b);
    return (
      rank(a).reduce((order, value, i) => order || value - (other[i] ?? 0), 0) ||
      (a.data.region < b.data.region ? -1 : 1)
    );
  };
  return standards.sort(inOrder).map(({ at, data }) => {
    const { from, until } = data;
    const text = textAt(library, at);
    const value = sayAmount(data);
    return {
      payee: library.payees.get(data.payee)?.name ?? data.payee,
      place: library.regions.get(data.region)?.name ?? data.region,
      words: `${value} · ${sayEnds(data)}`,
      from,
      until,
      told: text?.data.date.sort ?? library.day,
      value,
      term: `${from === null ? '起始未载明' : `${sayDay(from)}起`}，${until === null ? '截止未载明' : `至${sayDay(until)}`}`,
      source: nameProvision(library, at),
    };
  });
}
