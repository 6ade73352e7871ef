import { MODULE, POLICY } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { replace, write, type Edit } from '../../../tests/corpus/fixture.ts';
import { pngOf } from '../../../tests/unit/png-of.ts';
import { pictureHeld } from './picture-held.ts';

const shown = (...files: string[]): Edit =>
  replace(POLICY, '一是摸清底数', `${files.map((file) => `![受理，核查](${file})\n\n`).join('')}一是摸清底数`);
const file = (name: string, bytes: Uint8Array): Edit => write(`content/pictures/${name}`, bytes);

breaks(pictureHeld, [
  {
    rule: 'a picture with words is held as a PNG that a phone can load, and none is held for nothing',
    edits: [
      shown('steps.png', 'gone.png', 'photo.png', 'large.png', 'scan.jpg'),
      file('scan.jpg', pngOf(2, 2)),
      file('steps.png', pngOf(400, 300)),
      file('photo.png', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
      file('large.png', pngOf(4000, 3000, 300_000)),
      file('unused.png', pngOf(1, 1)),
    ],
    problems: [
      'content/pictures/unused.png:1 没有文本、也没有一讲培训用到这幅图。 [picture-held]\n  在用它的地方写上它，或删去它。',
      'content/policies/qing-min-fa-2030-7.md:34 content/pictures/ 里没有图 `gone.png`。 [picture-held]\n  把图存成 PNG，放进 content/pictures/；文件名照那里的写。',
      'content/policies/qing-min-fa-2030-7.md:36 图 `photo.png` 不是 PNG。 [picture-held]\n  用看图的软件另存为 PNG。',
      'content/policies/qing-min-fa-2030-7.md:38 图 `large.png` 有 300 KB，手机上打不开。 [picture-held]\n  缩小它的宽高或颜色数，再存一次。',
      'content/policies/qing-min-fa-2030-7.md:40 图 `scan.jpg` 的文件名不以 `.png` 结尾。 [picture-held]\n  把文件名的末尾改成 `.png`，写到它的地方照改；不是 PNG 的，先用看图的软件另存为 PNG。',
    ],
  },
  {
    rule: 'so is a picture of a module',
    edits: [replace(MODULE, '<Case id="qinghe-case" />', '<Picture file="gone.png" says="路（本站绘）" />')],
    problems: [
      'content/training/visits.mdx:24 content/pictures/ 里没有图 `gone.png`。 [picture-held]\n  把图存成 PNG，放进 content/pictures/；文件名照那里的写。',
    ],
  },
]);
