import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import { findMentions } from '../../library/words/find-mentions.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** Whether somebody is named in the text by an id that is not known, so that it may be anybody. */
export function namesUnknown({ agencies, mentions }: Corpus, { id, data }: Text): boolean {
  const claimed = mentions.filter(({ at }) => at.startsWith(`${id}#`)).map((claim) => claim.data.agency);
  return [...claimed, ...Object.values(data.means)].some((named) => !agencies.some((one) => one.data.id === named));
}

export const actorTold: Check = {
  name: 'actor-told',
  must: '承诺的 `by` 是印发这份文本的机构，或在文本里提到；`level: any` 的一类机构不查。',
  *find(corpus) {
    const named = new Map<string, Set<string>>();
    for (const { at, agency } of findMentions(corpus)) {
      const text = textOf(at);
      named.set(text, (named.get(text) ?? new Set()).add(agency));
    }
    for (const { at, data, origin } of corpus.commitments) {
      const text = textAt(corpus, at);
      // What commits nobody holds no commitments, which `kind-fits` tells.
      if (!text || !commitsTo(text.kind) || namesUnknown(corpus, text)) continue;
      for (const [i, id] of data.by.entries()) {
        const agency = corpus.agencies.find((one) => one.data.id === id);
        // A kind of body at every level may be meant without being named: 各市、县.
        if (!agency || agency.data.level === 'any' || text.data.issuers.includes(id) || named.get(text.id)?.has(id))
          continue;
        yield {
          file: origin.file,
          line: origin.lineOf('by', i),
          wrong: `“${agency.data.name}”没有印发 ${text.id}，这份文本里也没有提到。`,
          lacks: [id, ...restsOn(text.id), `content/mentions/${text.id}.yaml`],
          mend: '写原文说要做这件事的机构；原文另有叫法的，写进这份文本的 `means`。',
        };
      }
    }
  },
};
