import { ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { markerStands } from './marker-stands.ts';

breaks(markerStands, [
  {
    rule: 'a marker is one of the lexicon, and those that stand by the quote are offered',
    edits: [replace(ofReply('commitments'), 'marker: 落实', 'marker: 确保')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:10 没有登记字样 `确保`。 [marker-stands]\n  写引文旁边印着的字样（`落实`、`持续`），或把 `确保` 连同分级和理由加进 content/markers.yaml。',
    ],
  },
  {
    rule: 'a misspelt marker is told which one it means',
    edits: [replace(ofPolicy('commitments'), 'marker: 每季度', 'marker: 每季渡')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:12 没有登记字样 `每季渡`。 [marker-stands]\n  写 `每季度`，或把 `每季渡` 连同分级和理由加进 content/markers.yaml。',
    ],
  },
  {
    rule: 'a marker stands in the provision of its commitment',
    edits: [replace(ofReply('commitments'), 'marker: 持续', 'marker: 按月')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:26 字样 `按月` 没有印在 qing-min-han-2031-4#2.p1 里。 [marker-stands]\n  写引文旁边印着的字样：`落实`、`持续`。',
    ],
  },
  {
    rule: 'a marker that stands only inside a longer one is not the one that counts',
    edits: [append('content/markers.yaml', '- { marker: 每季度走访, grade: hard, reason: 写明了做什么。 }\n')],
    problems: [
      'content/commitments/qing-min-fa-2030-7.yaml:12 字样 `每季度` 在 qing-min-fa-2030-7#2.p1.1 里只是字样 `每季度走访` 的一部分。 [marker-stands]\n  写 `每季度走访`。',
    ],
  },
]);
