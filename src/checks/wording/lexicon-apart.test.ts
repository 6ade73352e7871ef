import { LEXICON } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { lexiconApart } from './lexicon-apart.ts';

breaks(lexiconApart, [
  {
    rule: 'an everyday word does not mean itself',
    edits: [replace(LEXICON, 'say: [上门看]', 'say: [上门看, 走访]')],
    problems: [
      'content/lexicon.yaml:5 日常说法 `走访` 的意思写的是它自己。 [lexicon-apart]\n  从 `means` 里删去：打的字本身总会找。',
    ],
  },
]);
