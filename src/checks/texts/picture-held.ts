import type { Check } from '../check.ts';

/** A cheap phone on a weak network loads no more for one picture. */
const MOST_BYTES = 200_000;

export const pictureHeld: Check = {
  name: 'picture-held',
  must: '文本里有字的图，文件都在 content/pictures/ 里，是 PNG，不超过 200 KB；那里的文件都有文本用到。',
  *find({ texts, pictures }) {
    const used = new Set<string>();
    for (const { provisions, origin } of texts) {
      for (const { picture, line } of provisions) {
        if (!picture) continue;
        used.add(picture.file);
        const held = pictures.get(picture.file);
        const place = { file: origin.file, line };
        if (!held) {
          const mend = '把图存成 PNG，放进 content/pictures/；文件名照那里的写。';
          yield { ...place, wrong: `content/pictures/ 里没有图 \`${picture.file}\`。`, mend };
        } else if (!picture.file.endsWith('.png')) {
          const mend = '把文件名的末尾改成 `.png`，文本里照改；不是 PNG 的，先用看图的软件另存为 PNG。';
          yield { ...place, wrong: `图 \`${picture.file}\` 的文件名不以 \`.png\` 结尾。`, mend };
        } else if (!held.size) {
          yield { ...place, wrong: `图 \`${picture.file}\` 不是 PNG。`, mend: '用看图的软件另存为 PNG。' };
        } else if (held.bytes > MOST_BYTES) {
          const mend = '缩小它的宽高或颜色数，再存一次。';
          yield {
            ...place,
            wrong: `图 \`${picture.file}\` 有 ${Math.ceil(held.bytes / 1000)} KB，手机上打不开。`,
            mend,
          };
        }
      }
    }
    for (const name of pictures.keys()) {
      if (used.has(name)) continue;
      const file = `content/pictures/${name}`;
      yield { file, line: 1, wrong: '没有文本用到这幅图。', mend: '在文本里写上它，或删去它。' };
    }
  },
};
