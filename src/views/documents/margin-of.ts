import type { Text } from '../../content/reading/read-text.ts';
import { address, amountPath, commitmentPath } from '../../domain/addresses/address.ts';
import type { Margin, MarginLine } from '../../domain/texts/margin.ts';
import { sayAmount } from '../../domain/wording/say-amount.ts';
import type { Library } from '../../library/open.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';

/** The amounts of `text`, and what it promises or demands, by provision; links are under the base address `base`. */
export function marginOf(library: Library, text: Text, base: string): Margin {
  const margin: Margin = {};
  const put = (at: string, line: MarginLine) => {
    (margin[provisionOf(at)] ??= []).push(line);
  };
  const here = ({ at }: { at: string }) => textOf(at) === text.id;
  for (const { at, data } of library.amounts.filter(here)) {
    put(at, ['金额', `${sayAmount(data)}，${data.what}`, address(base, amountPath(data.id))]);
  }
  for (const { at, data } of library.commitments.filter(here)) {
    put(at, [data.kind === 'promise' ? '承诺' : '要求', data.what, address(base, commitmentPath(data.id))]);
  }
  return margin;
}
