import { MODULE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { slideFits } from './slide-fits.ts';

breaks(slideFits, [
  {
    rule: 'a sentence fits a slide',
    edits: [append(MODULE, `\n${'走访'.repeat(197)}（本站的话）\n`)],
    problems: [
      'content/training/visits.mdx:36 `走访走访走访走访走访走访走访走访走访走访走访走访走访走访走访…` 在幻灯片的正文里放不下：要 576 个单位，只有 496 个。 [slide-fits]\n  把句子写短，或少引几个字：幻灯片只在句子结束的地方分开。',
    ],
  },
  {
    rule: 'a heading fits a slide',
    edits: [append(MODULE, `\n## ${'走访'.repeat(20)}\n\n甲（本站的话）。\n`)],
    problems: [
      'content/training/visits.mdx:38 `走访走访走访走访走访走访走访走访走访走访走访走访走访走访走访…` 在幻灯片的标题里放不下：要 120 个单位，只有 64 个。 [slide-fits]\n  把标题写短。',
    ],
  },
]);
