import { absolute } from '../../content/kinds/all-claims.ts';
import { speaksOf } from '../../library/records/tracked.ts';
import { sayStrength } from '../../domain/wording/say-commitment.ts';
import { withinOf } from '../../library/words/within-of.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/address.ts';
import { textAt } from '../../library/text-at.ts';

export const evidenceFits: Check = {
  name: 'evidence-fits',
  must: '依据说的是哪里（没有写 `about` 的，就是它的发文地区），与承诺是同一个地方；不是的，`strength` 只能是 `weak`；`about` 与出处的地区要有上下级关系。',
  *find(corpus) {
    const nameOf = (id: string) => corpus.regions.find(({ data }) => data.id === id)?.data.name ?? id;
    for (const { at, data, origin } of corpus.commitments) {
      const own = textAt(corpus, at)?.data.region;
      for (const [i, piece] of data.evidence.entries()) {
        const said = speaksOf(corpus, absolute(piece.at, textOf(at)));
        const { region } = piece.about ?? said;
        // A text or a region that is not there is told by other checks.
        if (!own || !said.region || !region) continue;
        const here = (...path: (string | number)[]) => ({
          file: origin.file,
          line: origin.lineOf('evidence', i, ...path),
        });
        if (!withinOf(corpus, region).includes(said.region) && !withinOf(corpus, said.region).includes(region)) {
          const wrong = `${data.id} 的依据出自${nameOf(said.region)}的文件，\`about\` 写的却是${nameOf(region)}。`;
          yield { ...here('about'), wrong, mend: '照那里的话写说的是哪里。' };
        } else if (piece.strength !== 'weak' && (region !== own || !withinOf(corpus, region).includes(said.region))) {
          const other = region === own ? said.region : region;
          const wrong = `${data.id} 是${nameOf(own)}的，这条依据${region === own ? '出自' : '说的是'}${nameOf(other)}，证明力写的是“${sayStrength(piece.strength)}”。`;
          const mend = `写 \`strength: weak\`，在 \`why\` 里写明说的是哪里；或引说到${nameOf(own)}的话。`;
          yield { ...here('strength'), wrong, mend };
        }
      }
    }
  },
};
