import { LEXICON } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { lexiconNoCircle } from './lexicon-no-circle.ts';

breaks(lexiconNoCircle, [
  {
    rule: 'the meanings of everyday words do not go in a circle',
    edits: [append(LEXICON, '- { say: [走访], means: [按月, 上门看], reason: 写反了。 }\n')],
    problems: [
      'content/lexicon.yaml:5 日常说法 `上门看` 的意思经 `走访` 又回到它自己。 [lexicon-no-circle]\n  把两个都写进一条的 `say`，`means` 只写文件印的字。',
      'content/lexicon.yaml:7 日常说法 `走访` 的意思经 `上门看` 又回到它自己。 [lexicon-no-circle]\n  把两个都写进一条的 `say`，`means` 只写文件印的字。',
      'content/lexicon.yaml:7 意思 `上门看` 没有印在任何文本里，也不是名称。 [lexicon-stands]\n  照文件印的写，或删去它。',
    ],
  },
]);
