import { heldRegions } from '../../domain/rules/place-options.ts';
import { placesAround } from '../../domain/addresses/places-around.ts';
import { places } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

export const benefitRegion: Check = {
  name: 'benefit-region',
  must: '待遇的地方就是所引文件的地方，或在它里面；更大的，`wider` 写明凭什么。',
  lacks: places,
  *find({ benefits, regions, texts }) {
    const all = new Map(regions.map(({ data }) => [data.id, data]));
    const held = heldRegions(all, new Set(texts.map(({ data }) => data.region)));
    const name = (id: string) => all.get(id)?.name ?? id;
    for (const { data, origin } of benefits) {
      const here = (field: string, wrong: string, mend: string) => ({
        file: origin.file,
        line: origin.lineOf(field),
        wrong,
        mend,
      });
      const from = textAt({ texts }, data.target.at)?.data.region;
      if (from === undefined || !all.has(data.region)) continue;
      const inside = placesAround(data.region, all).includes(from);
      if (inside && data.wider) {
        const wrong = `“${data.id}”没有超出所引文件的地方（${name(from)}），却写了 \`wider\`。`;
        yield here('wider', wrong, '删掉 `wider`，或改 `region`。');
      } else if (!inside && !data.wider) {
        const wrong = `“${data.id}”适用于${name(data.region)}，所引的文件是${name(from)}的。`;
        const mend = `写 \`region: ${from}\`；凭一份未收录的文件适用于更大地方的，写 \`wider\`（\`says\` 和 \`work\`）。`;
        yield here('region', wrong, mend);
      } else if (!inside && !held.has(data.region) && all.get(data.region)?.within !== null) {
        const wrong = `“${data.id}”适用于${name(data.region)}，那里没有收录文件，选不到。`;
        yield here('region', wrong, '写收录了文件的地方，或先收录那里的文件。');
      }
    }
  },
};
