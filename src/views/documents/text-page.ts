import { printed } from '../../content/kinds/all-works.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { address } from '../../domain/addresses/address.ts';
import { marginPath } from '../../domain/texts/margin.ts';
import { sayForce } from '../../domain/wording/say-force.ts';
import { sayTextKind } from '../../domain/wording/say-text.ts';
import type { Library } from '../../library/open.ts';
import { shownDate } from '../../library/shown-date.ts';
import { textKinds } from '../../schemas/texts/text-kinds.ts';
import { contentsOf } from './contents-of.ts';
import { marginOf } from './margin-of.ts';
import { renderingOf } from './rendering.ts';

/** What the page of `text` shows around its words, under the base address `base`. */
export function textPage(library: Library, text: Text, base: string) {
  const contents = contentsOf(text.provisions);
  const articles = text.provisions.some(({ number }) => number?.style === '第一条');
  const [first = ''] = text.data.issuers.map((id) => library.agencies.get(id)?.name);
  const issuer = text.data.issuers.length > 1 ? `${first}等${text.data.issuers.length}部门` : first;
  const dates = [...new Set([shownDate(text), ...sayForce(text.data)])];
  const cite = { title: printed(text, 'title') ?? text.id, number: printed(text, 'number') ?? '', issuer };
  const hasMargin = Object.keys(marginOf(library, text, base)).length > 0;
  return {
    rendering: renderingOf(library, text.id, base),
    cite,
    /** What its script is told: how its provisions are cited, and where what a desk shows in its margin is fetched. */
    aids: {
      'data-title': cite.title,
      'data-number': cite.number,
      'data-issuer': textKinds[text.kind].citedWithIssuer ? issuer : '',
      'data-margin': hasMargin ? address(base, marginPath(text.id)) : undefined,
    },
    contents,
    articles,
    /** What only texts of many levels need is loaded with them alone. */
    divided: articles || contents.some(({ depth }) => depth > 0),
    /** Whether it has tables or pictures, which have a style of their own. */
    drawn: text.provisions.some(({ cell, picture }) => cell ?? picture),
    /** Its kind, dates and place in one line. */
    told: [sayTextKind(text.kind), ...dates, library.regions.get(text.data.region)?.name].join(' · '),
  };
}
