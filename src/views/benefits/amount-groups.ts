import type { Library } from '../../library/open.ts';

/** The amounts in the order of their page: what a child or a family gets, what staff get, and sums. */
export function amountGroups({ amounts, payees }: Library) {
  const ofStaff = (payee: string) => payees.get(payee)?.staff === true;
  const rates = amounts.filter(({ data }) => ['standard', 'increase', 'share'].includes(data.purpose));
  const order = [...payees.keys()];
  return {
    children: rates
      .filter(({ data }) => !ofStaff(data.payee))
      .sort((a, b) => order.indexOf(a.data.payee) - order.indexOf(b.data.payee)),
    staff: rates.filter(({ data }) => ofStaff(data.payee)),
    totals: amounts.filter((amount) => !rates.includes(amount)),
  };
}
export type AmountGroups = ReturnType<typeof amountGroups>;
