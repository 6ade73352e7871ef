import { speaksOf } from '../../library/commitments/tracked.ts';
import { sayStrength } from '../../domain/wording/commitments/say-commitment.ts';
import { sayLevel } from '../../domain/wording/say-level.ts';
import { highestOf, isAbove, type Level } from '../../domain/commitments/level-order.ts';
import { placesAround, placesMeet } from '../../domain/addresses/places-around.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { places } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

/** The highest level of those who are to act; null where it is left open whose level it is. */
function actingLevel({ agencies, collectives, roles }: Corpus, by: readonly string[]): Level | null {
  const actors = [...agencies, ...collectives, ...roles];
  const levels = by.map((id) => actors.find(({ data }) => data.id === id)?.data.level);
  return levels.every((level) => level !== undefined) ? highestOf(levels) : null;
}

/** The level of a place itself: the highest of the bodies there; null where none is known. */
const placeLevel = ({ agencies }: Corpus, region: string): Level | null =>
  highestOf(agencies.filter(({ data }) => data.region === region).map(({ data }) => data.level));

export const evidenceFits: Check = {
  name: 'evidence-fits',
  must: '依据说的是哪里、哪一级（没有写 `about` 的，就是它的发文地区和机关），与承诺是同一个地方，不比由谁做的那一级高；不是的，`strength` 只能是 `weak`；`about` 与出处的地区要有上下级关系，写的级别不能比那个地方高。',
  lacks: places,
  *find(corpus) {
    const regions = new Map(corpus.regions.map(({ data }) => [data.id, data]));
    const nameOf = (id: string) => regions.get(id)?.name ?? id;
    for (const { at, data, origin } of corpus.commitments) {
      const own = textAt(corpus, at)?.data.region;
      const acting = actingLevel(corpus, data.by);
      for (const [i, piece] of data.evidence.entries()) {
        const said = speaksOf(corpus, wholeAt(piece.at, textOf(at)));
        const { region, level } = piece.about ?? said;
        // A text or a region that is not there is told by other checks.
        if (!own || !said.region || !region) continue;
        const here = (...path: (string | number)[]) => ({
          file: origin.file,
          line: origin.lineOf('evidence', i, ...path),
        });
        const place = placeLevel(corpus, region);
        if (!placesMeet(region, said.region, regions)) {
          const wrong = `${data.id} 的依据出自${nameOf(said.region)}的文件，\`about\` 写的却是${nameOf(region)}。`;
          yield { ...here('about'), wrong, mend: '照那里的话写说的是哪里。' };
        } else if (piece.about && place && isAbove(level, place)) {
          const wrong = `${data.id} 的依据，\`about\` 写的是${nameOf(region)}的“${sayLevel(level)}”，那里最高是“${sayLevel(place)}”。`;
          yield { ...here('about', 'level'), wrong, mend: '照那里的话写说的是哪里、哪一级。' };
        } else if (piece.strength === 'weak') {
          continue;
        } else if (region !== own || !placesAround(region, regions).includes(said.region)) {
          const other = region === own ? said.region : region;
          const wrong = `${data.id} 是${nameOf(own)}的，这条依据${region === own ? '出自' : '说的是'}${nameOf(other)}，证明力写的是“${sayStrength(piece.strength)}”。`;
          const mend = `写 \`strength: weak\`，在 \`why\` 里写明说的是哪里；或引说到${nameOf(own)}的话。`;
          yield { ...here('strength'), wrong, mend };
        } else if (acting && isAbove(level, acting)) {
          const wrong = `${data.id} 由“${sayLevel(acting)}”做，这条依据说的是“${sayLevel(level)}”，证明力写的是“${sayStrength(piece.strength)}”。`;
          const mend = `那里的话说到“${sayLevel(acting)}”的，在 \`about\` 里写 \`level: ${acting}\`；没有说到的，写 \`strength: weak\`，在 \`why\` 里写明说的是哪一级。`;
          yield { ...here('strength'), wrong, mend };
        }
      }
    }
  },
};
