import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

/** A cheap phone on a weak network loads no more for one picture. */
const MOST_BYTES = 200_000;

export const pictureHeld: Check = {
  name: 'picture-held',
  must: '文本里有字的图和培训里的图，文件都在 content/pictures/ 里，是 PNG，不超过 200 KB；那里的文件都用到了。',
  *find({ texts, training, pictures }) {
    const used = new Set<string>();
    const inTexts = texts.flatMap(({ provisions, origin: { file } }) =>
      provisions.flatMap(({ picture, line }) => (picture ? [{ name: picture.file, place: { file, line } }] : [])),
    );
    const inModules = training.flatMap((module) =>
      componentsOf(module).flatMap(({ name, props, line }) =>
        name === 'Picture' && props['file'] ? [{ name: props['file'], place: { file: module.origin.file, line } }] : [],
      ),
    );
    for (const { name, place } of [...inTexts, ...inModules]) {
      used.add(name);
      const held = pictures.get(name);
      if (!held) {
        const mend = '把图存成 PNG，放进 content/pictures/；文件名照那里的写。';
        yield { ...place, wrong: `content/pictures/ 里没有图 \`${name}\`。`, mend };
      } else if (!name.endsWith('.png')) {
        const mend = '把文件名的末尾改成 `.png`，写到它的地方照改；不是 PNG 的，先用看图的软件另存为 PNG。';
        yield { ...place, wrong: `图 \`${name}\` 的文件名不以 \`.png\` 结尾。`, mend };
      } else if (!held.size) {
        yield { ...place, wrong: `图 \`${name}\` 不是 PNG。`, mend: '用看图的软件另存为 PNG。' };
      } else if (held.bytes > MOST_BYTES) {
        const mend = '缩小它的宽高或颜色数，再存一次。';
        yield {
          ...place,
          wrong: `图 \`${name}\` 有 ${Math.ceil(held.bytes / 1000)} KB，手机上打不开。`,
          mend,
        };
      }
    }
    for (const name of pictures.keys()) {
      if (used.has(name)) continue;
      const file = `content/pictures/${name}`;
      yield { file, line: 1, wrong: '没有文本、也没有一讲培训用到这幅图。', mend: '在用它的地方写上它，或删去它。' };
    }
  },
};
