import { overlaps } from '../../domain/texts/place-quote.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

/** For each commitment the ones whose words are evidence of it, each with the number of the piece. */
function grounds(corpus: Corpus): Map<string, { id: string; piece: number }[]> {
  const placed = corpus.commitments.map(({ at, data }) => ({ id: data.id, span: placeWords(corpus, at, data) }));
  return new Map(
    corpus.commitments.map(({ at, data }) => [
      data.id,
      data.evidence.flatMap((evidence, piece) => {
        const quoted = placeWords(corpus, wholeAt(evidence.at, textOf(at)), evidence);
        return placed
          .filter(({ id, span }) => id !== data.id && span && span.at === quoted?.at && overlaps(span, quoted))
          .map(({ id }) => ({ id, piece }));
      }),
    ]),
  );
}

export const noEvidenceCircle: Check = {
  name: 'no-evidence-circle',
  must: '承诺互为依据，不绕回自己，隔几层也不行。',
  *find(corpus) {
    const leads = grounds(corpus);
    for (const { data, origin } of corpus.commitments) {
      const ways = (leads.get(data.id) ?? []).map(({ id, piece }) => ({ piece, way: [data.id, id] }));
      const seen = new Set<string>();
      let closed: (typeof ways)[number] | undefined;
      for (let next = ways.shift(); next && !closed; next = ways.shift()) {
        const { piece, way } = next;
        const last = way.at(-1) ?? '';
        if (last === data.id) closed = next;
        if (seen.has(last)) continue;
        seen.add(last);
        for (const { id } of leads.get(last) ?? []) ways.push({ piece, way: [...way, id] });
      }
      if (!closed) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('evidence', closed.piece, 'at'),
        wrong: `依据绕回了承诺自己：${closed.way.map((id) => `\`${id}\``).join('、')}。`,
        mend: '删去这一圈里的一条依据：它们各以下一条为依据。',
      };
    }
  },
};
