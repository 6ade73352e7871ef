import { LEXICON } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { lexiconOnce } from './lexicon-once.ts';

breaks(lexiconOnce, [
  {
    rule: 'an everyday word is listed once',
    edits: [replace(LEXICON, 'say: [上门看]', 'say: [上门看, 孤儿补助]')],
    problems: [
      'content/lexicon.yaml:4 日常说法 `孤儿补助` 在 content/lexicon.yaml:1 已经登记了。 [lexicon-once]\n  删去其中一个，把它的意思都写到另一处。',
    ],
  },
]);
